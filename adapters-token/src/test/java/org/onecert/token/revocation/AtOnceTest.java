package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Publication;
import org.onecert.fixtures.authority.Revocations;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;

/// What a log-in costs the authorities, where everything about it is at hand.
@DisplayName("L-3 What is at hand")
class AtOnceTest {

  private static final Duration REFRESHED_EVERY = Duration.ofMinutes(10);

  private final Authority authority = Authority.p256();
  private final byte[] ofTheDay = authority.revocationList();
  private final AtomicInteger fetches = new AtomicInteger();
  private final LocalServer server =
      LocalServer.start(
          0,
          List.of(
              Route.of("GET /issuing", _ -> list(authority.revocationList())),
              Route.of("GET /root", _ -> list(authority.revocationListOf(Role.ROOT))),
              Route.of("GET /day", _ -> list(ofTheDay)),
              Route.of("GET /lagging", _ -> list(fetches.get() == 0 ? ofTheDay : yesterdays())),
              Route.of("GET /none", _ -> list(new byte[0])),
              Route.of("POST /ocsp", request -> list(authority.ocsp(request.body())))));

  private final URI url = server.url().resolve("/");
  private final Inquiry inquiry = Inquiry.of(authority, url);
  private final VirtualToken token = token();
  private volatile Instant now = Instant.now();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void answers_a_thousand_questions_and_nothing_is_fetched() {
    var policy = policy(inquiry.lists(shelf("issuing", "root")));

    for (int i = 0; i < 1000; i++) {
      assertThat(objection(policy)).isEmpty();
    }
    assertThat(fetches).hasValue(2);
  }

  @Test
  void is_the_newest_list_after_a_refresh() {
    var shelf = shelf("issuing", "root");
    var policy = policy(inquiry.lists(shelf));
    assertThat(objection(policy)).isEmpty();
    authority.revoke(token);
    assertThat(objection(policy)).isEmpty();

    now = now.plus(REFRESHED_EVERY);
    Waiting.result(shelf.refresh());
    assertThat(objection(policy)).contains(CertificateRefusal.CERTIFICATE_REVOKED);
    assertThat(fetches).hasValue(4);
  }

  /// An authority publishes a list for a day, and it is looked at every hour.
  @Test
  void is_read_once_as_long_as_the_same_list_comes() {
    var shelf = shelf("day");
    var before = Waiting.result(shelf.atHand(List.of())).lists().getFirst();
    now = now.plus(REFRESHED_EVERY);
    Waiting.result(shelf.refresh());

    assertThat(fetches).hasValue(2);
    assertThat(Waiting.result(shelf.atHand(List.of())).lists()).containsExactly(before);
  }

  /// Of several servers behind one address some may lag.
  @Test
  void stays_where_an_older_list_comes_and_is_not_asked_for_again_at_once() {
    var shelf = shelf("lagging");
    var before = Waiting.result(shelf.atHand(List.of())).lists().getFirst();
    now = now.plus(REFRESHED_EVERY);
    Waiting.result(shelf.refresh());
    Waiting.result(shelf.refresh());

    assertThat(fetches).hasValue(2);
    assertThat(Waiting.result(shelf.atHand(List.of())).lists()).containsExactly(before);
  }

  @Test
  void is_enough_though_another_list_cannot_be_had() {
    var policy = policy(inquiry.lists(shelf("issuing", "none", "root")));

    for (int i = 0; i < 10; i++) {
      assertThat(objection(policy)).isEmpty();
    }
    assertThat(fetches).hasValue(3);
  }

  @Test
  void says_why_nobody_knows() {
    ListSource lists = inquiry.lists(shelf("none"));

    assertThat(lists.atOnce(inquiry.path(token)))
        .contains(Waiting.result(lists.ask(inquiry.path(token))));
    assertThat(fetches).hasValue(1);
  }

  @Test
  void is_what_a_responder_said_a_moment_ago() {
    var policy = policy(inquiry.responders(), inquiry.lists(shelf("root")));

    for (int i = 0; i < 1000; i++) {
      assertThat(objection(policy)).isEmpty();
    }
    assertThat(fetches).hasValue(2);
  }

  private Answer list(byte[] der) {
    fetches.incrementAndGet();
    return Answer.binary("", der);
  }

  private byte[] yesterdays() {
    var yesterday = Surroundings.at(Instant.now().minus(Duration.ofHours(20)));
    return new Authority(authority.hierarchy(), yesterday, new Revocations()).revocationList();
  }

  /// With what the operator wants there.
  private ListShelf shelf(String... paths) {
    List<URI> addresses = List.of(paths).stream().map(url::resolve).toList();
    var wanted = new ListsWanted(addresses, List.of(), REFRESHED_EVERY);
    var shelf = new ListShelf(inquiry.servers(), wanted, Inquiry.offEventLoop(), () -> now);
    Waiting.result(shelf.refresh());
    return shelf;
  }

  private RevocationPolicy policy(RevocationSource... sources) {
    var terms = new RevocationTerms(WhenUnknown.REFUSE, true, Duration.ofSeconds(3));
    return new RevocationPolicy(List.of(sources), terms, Inquiry.offEventLoop());
  }

  private Optional<CertificateRefusal> objection(RevocationPolicy policy) {
    return Waiting.result(policy.objection(inquiry.path(token)));
  }

  private VirtualToken token() {
    var enterprise = new SampleEnterprises(Surroundings.real().random()).next();
    return authority.issue(
        TokenOrder.forEnterprise(enterprise)
            .publishedAt(Publication.at("http://elsewhere.example/crl", url + "ocsp")));
  }
}
