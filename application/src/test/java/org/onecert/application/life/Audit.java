package org.onecert.application.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.onecert.application.Shelves;
import org.onecert.application.life.Ledger.Note;
import org.onecert.application.port.InMemoryOperationHistory;
import org.onecert.application.port.OperationHistory.Filter;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Session.Admitted;

/// When all have left: what is recorded, what the history tells, and what the visitors were told
/// are one and the same.
final class Audit {

  private static final Set<Act> COUNTED =
      EnumSet.of(
          Act.LOG_IN,
          Act.LOG_OUT,
          Act.ACTIVATE_MAIN,
          Act.ACTIVATE_DEPUTY,
          Act.UPDATE_CERTIFICATE,
          Act.ADD_DEPUTY,
          Act.DEREGISTER,
          Act.ENABLE,
          Act.EDIT,
          Act.OPEN_UPGRADE,
          Act.UPGRADE);
  private static final Filter EVERYTHING =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final City city;
  private final Shelves shelves;

  Audit(City city) {
    this.city = city;
    this.shelves = city.world.shelves;
  }

  void check() {
    new Watcher(city, () -> true).look();
    assertThat(told()).isEqualTo(city.ledger.notes());
    assertThat(swaps()).as("upgrades that took place").isPositive();
    city.companies.forEach(this::check);
    checkSessions();
  }

  /// Every act, refused ones too, as often as it was done.
  private Map<Note, Long> told() {
    return city.companies.stream()
        .flatMap(company -> notes(company).stream())
        .collect(Collectors.groupingBy(note -> note, Collectors.counting()));
  }

  private long swaps() {
    return city.ledger.notes().entrySet().stream()
        .filter(noted -> noted.getKey().act() == Act.UPGRADE)
        .filter(noted -> noted.getKey().refusal().isEmpty())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private void checkSessions() {
    shelves.sessions.all().stream()
        .filter(Admitted.class::isInstance)
        .map(Admitted.class::cast)
        .filter(session -> answer(shelves.sessions.find(session.id(), NOW)).isPresent())
        .forEach(this::check);
  }

  private List<Note> notes(Company company) {
    return history(company).stream()
        .filter(entry -> COUNTED.contains(entry.act()))
        .map(entry -> new Note(company.organisation(), entry.act(), entry.refusal()))
        .toList();
  }

  private void check(Company company) {
    var accounts = Replay.of(history(company));
    var enterprise = answer(shelves.enterprises.find(company.code()));
    List<Certificate> recorded = enterprise.map(this::certificates).orElse(List.of());

    assertThat(accounts).hasSameSizeAs(recorded);
    recorded.forEach(one -> check(one, enterprise.orElseThrow(), accounts));
    enterprise.ifPresent(this::check);
  }

  private List<Certificate> certificates(Enterprise enterprise) {
    return shelves.certificates.all().stream()
        .filter(certificate -> certificate.enterprise().equals(enterprise.id()))
        .toList();
  }

  private void check(Certificate one, Enterprise enterprise, Map<String, Account> accounts) {
    Map<Trait, String> recorded = Account.of(one, enterprise.roleOf(one.id()));
    String digits = one.facts().uniqueId().digits();
    Map<Trait, String> told = Optional.ofNullable(accounts.get(digits)).orElseThrow().traits();

    assertThat(told).isEqualTo(recorded);
  }

  /// It is called what its main certificate calls it, or what a newer one did that was main before
  /// (C-3).
  private void check(Enterprise enterprise) {
    Certificate main = shelves.certificates.find(enterprise.main()).orElseThrow();
    assertThat(enterprise.owns(main.facts())).isTrue();
    if (city.ledger.notes().keySet().stream().noneMatch(note -> isSwap(note, enterprise))) {
      assertThat(enterprise.uscc()).isEqualTo(main.facts().uscc());
      assertThat(enterprise.name()).isEqualTo(main.facts().enterpriseName());
    }
  }

  private static boolean isSwap(Note note, Enterprise enterprise) {
    return note.act() == Act.UPGRADE
        && note.refusal().isEmpty()
        && note.enterprise().equals(enterprise.uscc().organisationCode());
  }

  private void check(Admitted alive) {
    Certificate now = shelves.certificates.find(alive.certificate()).orElseThrow();
    assertThat(now.isDeregistered()).isFalse();
    assertThat(now.facts()).isEqualTo(alive.facts());
  }

  /// The oldest first.
  private List<AuditEntry> history(Company company) {
    List<AuditEntry> entries = new ArrayList<>();
    List<PastOperation> page = page(company, OptionalLong.empty());
    while (!page.isEmpty()) {
      page.forEach(operation -> entries.add(operation.entry()));
      page = page(company, OptionalLong.of(page.getLast().position()));
    }
    return entries.reversed();
  }

  private List<PastOperation> page(Company company, OptionalLong before) {
    var history = new InMemoryOperationHistory(shelves.audit);
    return answer(history.page(company.organisation(), EVERYTHING, before, 500));
  }
}
