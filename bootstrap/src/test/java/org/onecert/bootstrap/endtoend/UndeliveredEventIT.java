package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Operator;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.Endpoint;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.http.TlsIdentity;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.partner.EventDesk;
import org.onecert.fixtures.partner.EventJournal;
import org.onecert.fixtures.partner.PublishedKeys;
import org.onecert.fixtures.partner.ToldEvent;

@DisplayName("G-4: an event that a business system does not take")
class UndeliveredEventIT {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final TlsIdentity KNOWN = TlsIdentity.create();
  private static Site site;

  private final String name = "moody-" + NUMBER.incrementAndGet();
  private final EventJournal journal = new EventJournal();
  private final AtomicReference<Endpoint> mood = new AtomicReference<>();
  private EventDesk desk;
  private LocalServer receiver;

  @BeforeAll
  static void open() {
    site = Site.named("undelivered");
    Path trust = KNOWN.trustStore(Path.of("target/sites/undelivered/trust.p12").toAbsolutePath());
    site.startNode(
        Map.of(
            "onecert.events.give-up-after",
            "PT1S",
            "onecert.events.patience",
            "PT1S",
            "javax.net.ssl.trustStore",
            trust.toString(),
            "javax.net.ssl.trustStorePassword",
            TlsIdentity.PASSWORD));
  }

  @AfterAll
  static void closeSite() {
    site.close();
  }

  @BeforeEach
  void subscribe() {
    operator().keepsSystem(name, List.of(), List.of(), true).expect(200);
    desk = EventDesk.keeping(PublishedKeys.fetch(site.api()), name, journal);
    mood.set(desk::take);
    receiver = LocalServer.start(0, List.of(route()));
    operator().subscribes(name, receiver.url() + "/events").expect(200);
  }

  @AfterEach
  void close() {
    operator().endsSubscription(name);
    receiver.close();
  }

  private Route route() {
    return Route.of("POST /events", request -> mood.get().answer(request));
  }

  private static Operator operator() {
    return site.operator();
  }

  private static Firm firm() {
    return Firm.local(site, Algorithm.P256);
  }

  private static void soon(Callable<Boolean> what) {
    await().atMost(Duration.ofSeconds(40)).until(what);
  }

  /// Takes all events but those of one enterprise.
  private Answer moody(Firm refused, Request request) {
    return request.json().text("partitionkey").equals(refused.organisationCode())
        ? Answer.nothing(500)
        : desk.take(request);
  }

  private List<String> told(Firm firm) {
    return journal.taken().stream()
        .filter(event -> event.enterprise().equals(firm.organisationCode()))
        .map(ToldEvent::certificate)
        .toList();
  }

  private JsonNode subscription() {
    return operator().readsSubscription(name).expect(200).json();
  }

  private JsonNode letters() {
    return operator().deadLetters(name).expect(200).json().get("deadLetters");
  }

  private String settle(Firm firm) {
    return Firm.imprint(firm.settles()).uniqueId();
  }

  /// A firm of which nothing is taken: its main certificate's activation is a dead letter, and its
  /// deputy's waits behind it.
  private List<String> refusedFirm(Firm firm) {
    mood.set(request -> moody(firm, request));
    String main = settle(firm);
    String deputy = Firm.imprint(firm.deputy("201")).uniqueId();
    soon(() -> letters().size() == 1);
    return List.of(main, deputy);
  }

  @Test
  void is_put_aside_and_told_again_before_those_behind_it_when_an_operator_says_so() {
    Firm firm = firm();
    List<String> certificates = refusedFirm(firm);
    Firm other = firm();
    String others = settle(other);

    soon(() -> told(other).equals(List.of(others)));
    assertThat(told(firm)).isEmpty();
    JsonNode letter = letters().get(0);
    assertThat(letter.get("uniqueId").asText()).isEqualTo(certificates.getFirst());
    assertThat(letter.get("failure").asText()).isEqualTo("status 500");
    assertThat(letter.get("waiting").asInt()).isEqualTo(1);
    assertThat(subscription().get("deadLetters").asInt()).isEqualTo(1);
    soon(() -> logged("EVENT_DEAD system=" + name + " enterprise=" + firm.organisationCode()));
    assertThat(subscription().get("waiting").asInt()).isEqualTo(2);

    mood.set(desk::take);
    assertThat(operator().redelivers(name).expect(200).json().get("redelivered").asInt()).isOne();
    soon(() -> told(firm).equals(certificates));
    assertThat(letters()).isEmpty();
    assertThat(subscription().get("waiting").asInt()).isZero();
  }

  @Test
  @DisplayName("P-2: is left out when an operator says so, which is in the trail")
  void is_left_out_when_an_operator_says_so() {
    Firm firm = firm();
    List<String> certificates = refusedFirm(firm);
    String event = letters().get(0).get("event").asText();
    mood.set(desk::take);

    operator().discards(name, event).expect(204);

    soon(() -> told(firm).equals(certificates.subList(1, 2)));
    assertThat(operator().discards(name, event).expect(404).code())
        .isEqualTo("dead-letter-unknown");
    assertThat(
            Records.of(site)
                .number(
                    "select count(*) from audit_entry where act = 'DISCARD_EVENT'"
                        + " and refusal is null and changes like '%"
                        + event
                        + "%'"))
        .isOne();
  }

  @Test
  void waits_for_a_system_that_asks_for_patience_and_never_dies() {
    mood.set(_ -> Answer.nothing(503));
    Firm firm = firm();
    String main = settle(firm);

    soon(() -> subscription().has("failingSince"));
    assertThat(subscription().get("failure").asText()).isEqualTo("status 503");
    await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(8)).until(this::noneDied);
    mood.set(desk::take);
    soon(() -> told(firm).equals(List.of(main)));
    soon(() -> !subscription().has("failingSince"));
    soon(() -> logged("EVENTS_NOT_TAKEN system=" + name + " failure=status 503"));
    soon(() -> logged("EVENTS_TAKEN_AGAIN system=" + name));
  }

  private static boolean logged(String line) throws IOException {
    return Files.readString(site.log()).contains(line);
  }

  private boolean noneDied() {
    return letters().isEmpty() && subscription().get("waiting").asInt() == 1;
  }

  @Test
  void comes_again_by_the_same_id_if_the_answer_to_it_was_lost() {
    mood.set(request -> {
      desk.take(request);
      return Answer.nothing(journal.repeated() == 0 ? 504 : 204);
    });
    Firm firm = firm();
    String main = settle(firm);

    soon(() -> journal.repeated() == 1 && subscription().get("waiting").asInt() == 0);
    assertThat(told(firm)).containsExactly(main);
  }

  @Test
  void waits_while_its_system_is_shut_out() {
    operator().keepsSystem(name, List.of(), List.of(), false).expect(200);
    Firm firm = firm();
    String main = settle(firm);
    await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(6))
        .until(() -> told(firm).isEmpty());

    operator().keepsSystem(name, List.of(), List.of(), true).expect(200);

    soon(() -> told(firm).equals(List.of(main)));
  }

  @Test
  void goes_encrypted_to_one_whom_the_machine_trusts_and_to_no_other() {
    Firm firm = firm();
    try (var known = LocalServer.startEncrypted(KNOWN, List.of(route()));
        var unknown = LocalServer.startEncrypted(TlsIdentity.create(), List.of(route()))) {
      operator().subscribes(name, unknown.url() + "/events").expect(200);
      String main = settle(firm);
      soon(() -> subscription().path("failure").asText().equals("no trusted encryption"));
      assertThat(told(firm)).isEmpty();

      operator().subscribes(name, known.url() + "/events").expect(200);
      soon(() -> told(firm).equals(List.of(main)));
    }
  }
}
