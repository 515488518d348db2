package org.onecert.bootstrap.life;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.partner.EventDesk;
import org.onecert.fixtures.partner.EventJournal;
import org.onecert.fixtures.partner.PublishedKeys;
import org.onecert.fixtures.partner.ToldEvent;

/// A business system that knows of certificates what it is told, and nothing else.
final class Follower implements AutoCloseable {

  private final Site site;
  private final String name;
  private final EventJournal journal = new EventJournal();
  private final LocalServer server;

  private Follower(Site site, String name) {
    this.site = site;
    this.name = name;
    EventDesk desk = EventDesk.keeping(PublishedKeys.fetch(site.api()), name, journal);
    this.server = LocalServer.start(0, List.of(Route.of("POST /events", desk::take)));
  }

  /// One that offers every item, subscribed.
  static Follower of(Site site, String name) {
    Follower follower = new Follower(site, name);
    site.operator().keepsSystem(name, List.of(), List.of(), true).expect(200);
    site.operator().subscribes(name, follower.server.url() + "/events").expect(200);
    return follower;
  }

  /// Waits until it was told everything.
  void awaitAll() {
    Duration quiet = Duration.ofSeconds(3);
    await()
        .during(quiet)
        .atMost(Duration.ofMinutes(1))
        .until(() -> site.operator().readsSubscription(name).json().get("waiting").asInt() == 0);
  }

  /// What it was told of an enterprise, in the order in which it was told.
  List<ToldEvent> told(Firm firm) {
    return journal.taken().stream()
        .filter(event -> event.enterprise().equals(firm.organisationCode()))
        .toList();
  }

  /// What it knows of an enterprise's certificates now.
  Collection<Known> knows(Firm firm) {
    Map<String, Known> certificates = new HashMap<>();
    for (ToldEvent event : told(firm)) {
      String former = event.former().orElse(event.certificate());
      int held = Optional.ofNullable(certificates.remove(former)).map(Known::items).orElse(0);
      certificates.put(event.certificate(), Known.after(event, held));
    }
    return certificates.values();
  }

  @Override
  public void close() {
    site.operator().endsSubscription(name);
    server.close();
  }

  /// A certificate as far as it was told.
  ///
  /// @param items how many it may do; 0 for a main certificate, which may do all
  record Known(String uniqueId, String serialNumber, String role, boolean deregistered, int items) {

    /// @param held how many it could do before
    private static Known after(ToldEvent event, int held) {
      return new Known(
          event.certificate(),
          event.serialNumber(),
          event.role(),
          event.deregistered(),
          swaps(event) ? 0 : event.items().map(Set::size).orElse(held));
    }

    /// Whoever becomes main, or was it, has no items of its own.
    private static boolean swaps(ToldEvent event) {
      return event.upgraded() || event.demoted();
    }
  }
}
