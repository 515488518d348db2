package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onecert.application.port.OperationHistory.Filter;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.refusal.ManagementRefusal;

/// What holds of searching the operation history, whoever keeps it (M-6). A main and a deputy did
/// two kinds of things at three moments, half of them in vain, each to itself and one to the other;
/// then the deputy's unique id changed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HistoryFilterContract {

  private static final Instant BEGINNING = Samples.NOW;
  private static final Instant MIDDLE = BEGINNING.plus(Duration.ofHours(1));
  private static final Instant END = BEGINNING.plus(Duration.ofHours(2));

  private final Ports ports;
  private final Newcomer enterprise = Newcomer.arrives();
  private final CertificateFacts main = enterprise.facts();
  private final CertificateFacts deputy = enterprise.certificate("209", "first").facts();
  private final CertificateFacts moved = enterprise.moved().certificate("209", "moved").facts();
  private final List<AuditEntry> latestFirst = new ArrayList<>();

  protected HistoryFilterContract(Ports ports) {
    this.ports = ports;
  }

  @BeforeAll
  void happens() {
    for (Instant at : List.of(BEGINNING, MIDDLE, END)) {
      for (Act act : List.of(Act.EDIT, Act.LOG_IN)) {
        happens(at, act, Outcome.accepted(act));
        happens(at, act, Outcome.refused(ManagementRefusal.CERTIFICATE_UNKNOWN));
      }
    }
    happens(Act.EDIT, actor(main, END), Outcome.accepted(Act.EDIT), moved);
  }

  private void happens(Instant at, Act act, Outcome<Act> outcome) {
    happens(act, actor(main, at), outcome, main);
    happens(act, actor(main, at), outcome, deputy);
    happens(act, actor(deputy, at), outcome, deputy);
  }

  private void happens(Act act, Actor actor, Outcome<Act> outcome, CertificateFacts to) {
    AuditEntry entry = AuditEntry.of(act, actor, outcome, Particulars.of(to.uniqueId()));
    ports.run(() -> ports.trail().append(entry));
    latestFirst.addFirst(entry);
  }

  private static Actor actor(CertificateFacts who, Instant at) {
    return new Actor(Optional.of(who), new ClientAddress("192.0.2.1"), at);
  }

  @Test
  @DisplayName("M-6 finds by certificate, act, result and time, alone and together")
  void finds_what_is_wanted_and_nothing_else() {
    assertThat(filters())
        .hasSize(216)
        .allSatisfy(filter -> assertThat(find(filter, 100)).isEqualTo(wanted(filter)));
  }

  @Test
  @DisplayName("M-6 finds the same page by page")
  void finds_the_same_page_by_page() {
    assertThat(filters())
        .allSatisfy(filter -> assertThat(find(filter, 3)).isEqualTo(wanted(filter)));
  }

  @Test
  @DisplayName("M-6 finds by the digits of whom it was done to, not of who did it")
  void finds_by_the_digits_of_whom_it_was_done_to() {
    Filter filter = new Filter(Optional.of("209"), none(), none(), none(), none());

    assertThat(find(filter, 100)).hasSize(25).first().isEqualTo(latestFirst.getFirst());
    assertThat(wanted(new Filter(Optional.of("109"), none(), none(), none(), none()))).hasSize(12);
  }

  private List<AuditEntry> wanted(Filter filter) {
    return latestFirst.stream()
        .filter(entry -> fits(filter.digits(), entry.subject().orElseThrow().digits()))
        .filter(entry -> fits(filter.act(), entry.act()))
        .filter(entry -> fits(filter.refused(), entry.refusal().isPresent()))
        .filter(entry -> filter.from().filter(from -> entry.at().isBefore(from)).isEmpty())
        .filter(entry -> filter.until().filter(until -> !entry.at().isBefore(until)).isEmpty())
        .toList();
  }

  private static <T> boolean fits(Optional<T> wanted, T value) {
    return wanted.isEmpty() || wanted.get().equals(value);
  }

  /// Read in pages of this size.
  private List<AuditEntry> find(Filter filter, int size) {
    List<AuditEntry> found = new ArrayList<>();
    List<PastOperation> page = page(filter, OptionalLong.empty(), size);
    while (!page.isEmpty()) {
      page.forEach(operation -> found.add(operation.entry()));
      page = page(filter, OptionalLong.of(page.getLast().position()), size);
    }
    return found;
  }

  private List<PastOperation> page(Filter filter, OptionalLong before, int size) {
    return ports.run(
        () -> ports.history().page(enterprise.uscc().organisationCode(), filter, before, size));
  }

  private static List<Filter> filters() {
    return choices(List.of("109", "209", "20"))
        .flatMap(
            digits -> choices(List.of(Act.EDIT, Act.ENABLE)).flatMap(act -> filters(digits, act)))
        .toList();
  }

  private static Stream<Filter> filters(Optional<String> digits, Optional<Act> act) {
    return choices(List.of(true, false))
        .flatMap(refused ->
            choices(List.of(MIDDLE)).flatMap(from -> filters(digits, act, refused, from)));
  }

  private static Stream<Filter> filters(
      Optional<String> digits,
      Optional<Act> act,
      Optional<Boolean> refused,
      Optional<Instant> from) {
    return choices(List.of(MIDDLE, END))
        .map(until -> new Filter(digits, act, refused, from, until));
  }

  /// Nothing wanted, or one of these.
  private static <T> Stream<Optional<T>> choices(List<T> wanted) {
    return Stream.concat(Stream.of(Optional.empty()), wanted.stream().map(Optional::of));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
