package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Publication;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;

/// What the servers of authorities may do to us.
@DisplayName("L-3 A server of an authority")
class AuthorityServersTest {

  private static final int LONGEST = 100_000;

  private final Authority authority = Authority.p256();
  private final AtomicInteger fetches = new AtomicInteger();
  private final LocalServer server =
      LocalServer.start(
          0,
          List.of(
              Route.of("GET /crl", this::list),
              Route.of("GET /long", _ -> Answer.binary("", new byte[LONGEST + 1])),
              Route.of("GET /rubbish", _ -> Answer.text("no list")),
              Route.of("GET /broken", _ -> Answer.nothing(500)),
              Route.of("GET /slow", this::slowly),
              Route.of("POST /ocsp", _ -> Answer.text("no answer"))));

  private final URI url = server.url().resolve("/");
  private final Inquiry inquiry = patient(Inquiry.of(authority, url));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void serves_one_list_to_all_who_ask() {
    var shelf = inquiry.shelf();
    for (int i = 0; i < 20; i++) {
      assertThat(inquiry.heardOf(token("crl"), inquiry.lists(shelf)))
          .isInstanceOf(NotRevoked.class);
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void is_asked_ahead_of_time_for_lists_that_the_operator_wants() {
    var wanting = inquiry.with(inquiry.setting().wanting(url.resolve("/crl")));
    var shelf = wanting.shelf();
    Waiting.result(shelf.refresh());
    assertThat(fetches).hasValue(1);
    assertThat(wanting.heardOf(token("elsewhere"), wanting.lists(shelf)))
        .isInstanceOf(NotRevoked.class);
  }

  @Test
  void sends_no_list_longer_than_allowed() {
    assertThat(heard("long")).contains("longer than 100000");
  }

  @Test
  void sends_no_rubbish() {
    assertThat(heard("rubbish")).contains("127.0.0.1: ");
  }

  @Test
  void says_so_if_it_cannot() {
    assertThat(heard("broken")).contains("status 500");
  }

  @Test
  void answers_in_time() {
    assertThat(heard("slow")).contains("no answer in time");
  }

  @Test
  void is_not_asked_if_the_operator_did_not_allow_it() {
    var stranger = Inquiry.of(authority, URI.create("http://crl.example/"));
    assertThat(stranger.heardOf(token("crl"), stranger.lists())).isInstanceOf(Unknown.class);
    assertThat(stranger.heardOf(token("crl"), stranger.responders()))
        .isEqualTo(new Unknown("there is no OCSP responder that may be asked"));
    assertThat(fetches).hasValue(0);
  }

  @Test
  void gives_no_rubbish_for_an_answer() {
    assertThat(((Unknown) inquiry.heardOf(token("crl"), inquiry.responders())).reason())
        .contains("it is no basic OCSP answer");
  }

  private String heard(String path) {
    return ((Unknown) inquiry.heardOf(token(path), inquiry.lists())).reason();
  }

  private static Inquiry patient(Inquiry inquiry) {
    return inquiry.with(inquiry.setting().takingLists(LONGEST));
  }

  private Answer list(Request request) {
    fetches.incrementAndGet();
    return Answer.binary("application/pkix-crl", authority.revocationList());
  }

  private Answer slowly(Request request) {
    LockSupport.parkNanos(Duration.ofSeconds(4).toNanos());
    return list(request);
  }

  private VirtualToken token(String path) {
    var enterprise = new SampleEnterprises(Surroundings.real().random()).next();
    return authority.issue(
        TokenOrder.forEnterprise(enterprise).publishedAt(Publication.at(url + path, url + "ocsp")));
  }
}
