package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.SentMessages.Pending;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.message.SendingLimit;
import org.onecert.domain.message.SendingLimits;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;

/// What holds of the messages that went out, whoever keeps them (S-3).
public abstract class SentMessagesContract {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Ports ports;
  private final Asker asker = asker();

  protected SentMessagesContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  void count_by_mobile_enterprise_and_address() {
    TextMessage message = message();
    enter(message, asker, NOW);

    assertThat(before(again(message), asker()))
        .isEqualTo(
            Map.of(SendingScope.MOBILE, List.of(NOW), SendingScope.HOLDER_MOBILE, List.of(NOW)));
    assertThat(before(message(), new Asker(asker.session(), asker.enterprise(), address())))
        .isEqualTo(Map.of(SendingScope.ENTERPRISE, List.of(NOW)));
    assertThat(before(message(), new Asker(asker.session(), asker().enterprise(), asker.client())))
        .isEqualTo(Map.of(SendingScope.ADDRESS, List.of(NOW)));
  }

  @Test
  void count_only_what_is_of_interest() {
    TextMessage message = message();
    enter(message, asker, NOW);

    assertThat(before(again(message), asker, Set.of(SendingScope.ENTERPRISE)))
        .isEqualTo(Map.of(SendingScope.ENTERPRISE, List.of(NOW)));
    assertThat(before(again(message), asker, Set.of())).isEmpty();
  }

  @Test
  void count_no_longer_than_is_of_interest_and_not_what_was_withdrawn() {
    TextMessage message = message();
    enter(message, asker, NOW.minus(HOUR));
    enter(again(message), asker, NOW);
    TextMessage withdrawn = again(message);
    enter(withdrawn, asker, NOW);
    ports.run(() -> ports.messages().withdraw(withdrawn.id()));

    assertThat(before(message, asker).get(SendingScope.MOBILE)).containsExactly(NOW);
  }

  @Test
  @DisplayName("S-3 64 that are asked for at once: as many go as the limit lets, and no more")
  void let_no_more_through_than_the_limit() {
    Mobile mobile = message().mobile();
    var limits =
        new SendingLimits(
            Map.of(SendingScope.MOBILE, List.of(new SendingLimit(5, HOUR))), Integer.MAX_VALUE);

    List<Boolean> let = ports.runAtOnce(64, () -> lets(to(mobile), limits));

    assertThat(let.stream().filter(Boolean::booleanValue)).hasSize(5);
  }

  private Uni<Boolean> lets(TextMessage message, SendingLimits limits) {
    return ports
        .transactions()
        .inTransaction(() ->
            ports
                .messages()
                .claim(message, asker(), Set.of(SendingScope.MOBILE), NOW.minus(HOUR))
                .map(before -> limits.waitForNext(before, NOW).isEmpty())
                .call(lets ->
                    lets
                        ? ports.messages().enter(message, asker(), NOW)
                        : Uni.createFrom().voidItem()));
  }

  @Test
  void are_counted_by_the_day_up_to_a_number() {
    Instant day = someDay();
    List<Optional<Integer>> numbers = ports.runAtOnce(64, () -> count(day, 40));

    assertThat(numbers.stream().flatMap(Optional::stream).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    assertThat(ports.run(() -> count(day.plus(Duration.ofDays(1)), 40))).contains(1);
  }

  @Test
  void give_the_day_back_what_was_withdrawn() {
    Instant day = someDay();
    TextMessage message = message();
    ports.run(() -> count(day, 1));
    enter(message, asker, day);
    assertThat(ports.run(() -> count(day, 1))).isEmpty();

    ports.run(() -> ports.messages().withdraw(message.id()));
    ports.run(() -> ports.messages().withdraw(message.id()));

    assertThat(ports.run(() -> count(day, 1))).contains(1);
  }

  private Uni<Optional<Integer>> count(Instant day, int most) {
    return ports.transactions().inTransaction(() -> ports.messages().count(day, most));
  }

  @Test
  void are_shown_to_the_session_that_asked_for_them() {
    TextMessage message = message();
    enter(message, asker, NOW);

    assertThat(ports.run(() -> ports.messages().find(message.id(), asker.session())))
        .contains(MessageStanding.underWay(message.id(), NOW));
    assertThat(ports.run(() -> ports.messages().find(message.id(), asker().session()))).isEmpty();
  }

  @Test
  void keep_what_became_of_them() {
    TextMessage message = message();
    enter(message, asker, NOW);
    ports.run(() -> ports.messages().note(message, new Taken("it", "ref-1"), Optional.empty()));
    MessageStanding told =
        MessageStanding.underWay(message.id(), NOW)
            .takenBy("it")
            .then(Delivery.DELIVERED, NOW.plusSeconds(3));
    ports.run(() -> ports.messages().put(told));

    assertThat(
            ports.run(() ->
                ports.transactions().inTransaction(() -> ports.messages().claim(message.id()))))
        .contains(told);
  }

  @Test
  void are_taken_to_be_asked_about_by_one_at_a_time() {
    TextMessage message = message();
    Instant due = someDay();
    enter(message, asker, due);
    var taken = new Taken("asked", "ref-1");
    ports.run(() -> ports.messages().note(message, taken, Optional.of(due.plusSeconds(5))));

    assertThat(mine(message, due.plusSeconds(4))).isEmpty();
    assertThat(mine(message, due.plusSeconds(5)))
        .containsExactly(new Pending(message.id(), message.mobile(), "asked", "ref-1", due));
    assertThat(mine(message, due.plusSeconds(6))).isEmpty();

    ports.run(() -> ports.messages().askAgain(message.id(), Optional.of(due.plusSeconds(10))));
    assertThat(mine(message, due.plusSeconds(10))).hasSize(1);
    ports.run(() -> ports.messages().askAgain(message.id(), Optional.empty()));
    assertThat(mine(message, due.plus(HOUR))).isEmpty();
  }

  private List<Pending> mine(TextMessage message, Instant now) {
    return ports.run(() -> ports.messages().take(now, HOUR, 1000)).stream()
        .filter(pending -> pending.id().equals(message.id()))
        .toList();
  }

  private Map<SendingScope, List<Instant>> before(TextMessage message, Asker by) {
    return before(message, by, EnumSet.allOf(SendingScope.class));
  }

  private Map<SendingScope, List<Instant>> before(
      TextMessage message, Asker by, Set<SendingScope> scopes) {
    Instant since = NOW.minus(HOUR);
    Map<SendingScope, List<Instant>> all =
        ports.run(() ->
            ports
                .transactions()
                .inTransaction(() -> ports.messages().claim(message, by, scopes, since)));
    assertThat(ports.run(() -> ports.messages().before(message, by, scopes, since))).isEqualTo(all);
    return all.entrySet().stream()
        .filter(scope -> !scope.getValue().isEmpty())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void enter(TextMessage message, Asker by, Instant now) {
    ports.run(
        () -> ports.transactions().inTransaction(() -> ports.messages().enter(message, by, now)));
  }

  private static TextMessage message() {
    return to(new Mobile("139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
  }

  private static TextMessage again(TextMessage message) {
    return to(message.mobile());
  }

  private static TextMessage to(Mobile mobile) {
    return new TextMessage(
        new MessageId(UUID.randomUUID()), mobile, Wording.holderMobile("123456"));
  }

  private static Asker asker() {
    return new Asker(
        new SessionId(UUID.randomUUID()), Newcomer.arrives().enterprise().uscc(), address());
  }

  private static ClientAddress address() {
    return new ClientAddress(UUID.randomUUID().toString());
  }

  /// A day that no other test counts.
  private static Instant someDay() {
    return NOW.plus(Duration.ofDays(ThreadLocalRandom.current().nextInt(1000, 100_000)));
  }
}
