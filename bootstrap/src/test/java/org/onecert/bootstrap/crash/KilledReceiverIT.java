package org.onecert.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.partner.EventDesk;
import org.onecert.fixtures.partner.EventJournal;
import org.onecert.fixtures.partner.PublishedKeys;
import org.onecert.fixtures.partner.ToldEvent;

/// A business system that is away for a while (`-Donecert.soak.receiver-away=PT1M` for a minute)
/// while enterprises authorise their deputies on two nodes. One node is killed while it is away,
/// all of them when it is back and being told. What happened is in the trail; what was told is in
/// the system's journal.
@DisplayName("G-4: a business system that dies, and a server that does")
class KilledReceiverIT {

  private static final Duration AWAY =
      Duration.parse(System.getProperty("onecert.soak.receiver-away", "PT6S"));
  private static final Duration ANSWERING = Duration.ofMillis(100);
  private static final Duration AN_AGE = Duration.ofMinutes(2);
  private static final int FIRMS = 4;
  private static final int CHANGES_AT_LEAST = 12;
  private static final String NAME = "mortal";
  private static final String AUTHORISED = "org.onecert.certificate.authorised";

  private static Site site;

  private final EventJournal journal = new EventJournal();

  @BeforeAll
  static void open() {
    site = Site.named("killed-receiver");
    site.startNode();
    site.startNode();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void lose_no_event_and_change_the_order_of_none() {
    site.operator().keepsSystem(NAME, List.of(), List.of(), true).expect(200);
    EventDesk desk = EventDesk.keeping(PublishedKeys.fetch(site.api()), NAME, journal);
    Route route = Route.of("POST /events", request -> slowly(desk.take(request)));
    LocalServer receiver = LocalServer.start(0, List.of(route));
    int port = receiver.url().getPort();
    site.operator().subscribes(NAME, receiver.url() + "/events").expect(200);
    List<Worker> workers = IntStream.range(0, FIRMS).mapToObj(Worker::of).toList();
    Instant end = Instant.now().plus(AWAY).plus(AWAY.dividedBy(2)).plusSeconds(4);
    List<CompletableFuture<Void>> work =
        workers.stream()
            .map(worker -> CompletableFuture.runAsync(() -> worker.workUntil(end)))
            .toList();

    sleep(Duration.ofSeconds(2));
    receiver.close();
    sleep(AWAY.dividedBy(2));
    site.lastNode().kill();
    sleep(AWAY.dividedBy(2));
    int before = journal.taken().size();
    try (var again = LocalServer.start(port, List.of(route))) {
      await().pollInterval(ANSWERING).atMost(AN_AGE).until(() -> journal.taken().size() > before);
      site.killNodes();
      site.startNode();
      site.startNode();
      work.forEach(CompletableFuture::join);
      assertThatAllIsTold(workers);
      assertThat(again.url().getPort()).isEqualTo(port);
    }
  }

  /// What was taken and not answered yet, a node that dies knows nothing of.
  private static Answer slowly(Answer answer) {
    LockSupport.parkNanos(ANSWERING.toNanos());
    return answer;
  }

  private void assertThatAllIsTold(List<Worker> workers) {
    for (Worker worker : workers) {
      List<String> happened = worker.happened();
      assertThat(happened).hasSizeGreaterThanOrEqualTo(CHANGES_AT_LEAST);
      await()
          .atMost(AN_AGE)
          .untilAsserted(
              () -> assertThat(told(worker)).hasSizeGreaterThanOrEqualTo(happened.size()));
      assertThat(told(worker)).isEqualTo(happened);
    }
    assertThat(journal.taken()).extracting(ToldEvent::id).doesNotHaveDuplicates();
    System.out.printf(
        "Told of %d changes while away for %s and nodes were killed; %d told twice%n",
        journal.taken().size(), AWAY, journal.repeated());
  }

  /// The items that the worker's deputy could do, one change after the other.
  private List<String> told(Worker worker) {
    return journal.taken().stream()
        .filter(event -> event.type().equals(AUTHORISED))
        .filter(event -> event.certificate().equals(worker.uniqueId()))
        .map(event -> String.join(",", event.items().orElseThrow()))
        .toList();
  }

  private static void sleep(Duration duration) {
    await().pollDelay(duration).atMost(duration.plusSeconds(5)).until(() -> true);
  }

  /// A firm that authorises its deputy for one item after the other.
  private record Worker(Firm firm, TokenUser main, String deputy, String uniqueId) {

    private static final List<String> ITEMS =
        List.of("construction-permit", "civilised-site", "contract-report");

    static Worker of(int number) {
      Firm firm = Firm.local(site, Algorithm.P256);
      TokenUser main = firm.settles().movedTo(site.api(number % 2));
      String uniqueId = Firm.imprint(firm.deputy("201")).uniqueId();
      return new Worker(firm, main, new CertificatesPage(main).id(uniqueId), uniqueId);
    }

    /// Whoever works at the node that is killed goes on at the other, with the next item: of an
    /// answer that was lost nobody knows whether it was done. On a slow machine for longer.
    void workUntil(Instant end) {
      TokenUser user = main;
      int changes = 0;
      for (int i = 0;
          Instant.now().isBefore(changes < CHANGES_AT_LEAST ? end.plus(AN_AGE) : end);
          i++) {
        try {
          new AuthorisationPage(user)
              .authorises(pick(deputy, ITEMS.get(i % ITEMS.size())))
              .expect(200);
          changes++;
        } catch (UncheckedIOException | IllegalStateException died) {
          user = main.movedTo(nodeThatRuns());
        }
      }
    }

    private static Api nodeThatRuns() {
      await().atMost(AN_AGE).ignoreExceptions().until(() -> site.url().getPort() > 0);
      return site.api();
    }

    /// What the trail says.
    List<String> happened() {
      return Records.of(site)
          .texts(
              "select changes::json -> 0 ->> 'after' from audit_entry where act = 'AUTHORISE'"
                  + " and refusal is null and changes is not null and subject = '"
                  + uniqueId
                  + "' order by id");
    }
  }
}
