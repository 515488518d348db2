package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.OperationHistory.Filter;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.history.Trait;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;

/// What holds of the operation history, whoever keeps it (M-6).
public abstract class OperationHistoryContract {

  private static final Filter EVERYTHING =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Ports ports;

  protected OperationHistoryContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  @DisplayName("M-6 shows the latest first, each under a name of its own")
  void shows_the_latest_first() {
    Newcomer newcomer = Newcomer.arrives();
    happen(newcomer, Act.LOG_IN, Act.ACTIVATE_MAIN, Act.LOG_OUT);

    List<PastOperation> page = page(newcomer, OptionalLong.empty(), 10);
    assertThat(acts(page)).containsExactly(Act.LOG_OUT, Act.ACTIVATE_MAIN, Act.LOG_IN);
    assertThat(page.stream().map(PastOperation::position))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates();
    assertThat(page.stream().map(PastOperation::name)).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("M-6 is read page by page without gap or repetition, while more happens")
  void is_read_page_by_page_while_more_happens() {
    Newcomer newcomer = Newcomer.arrives();
    happen(newcomer, Act.values());

    List<Act> read = new ArrayList<>();
    List<PastOperation> page = page(newcomer, OptionalLong.empty(), 3);
    while (!page.isEmpty()) {
      read.addAll(acts(page));
      happen(newcomer, Act.LOG_IN);
      page = page(newcomer, OptionalLong.of(page.getLast().position()), 3);
    }
    assertThat(read).isEqualTo(List.of(Act.values()).reversed());
  }

  @Test
  @DisplayName("M-6 answers the same however often it is asked")
  void answers_the_same_however_often_it_is_asked() {
    Newcomer newcomer = Newcomer.arrives();
    happen(newcomer, Act.LOG_IN, Act.LOG_OUT);

    assertThat(page(newcomer, OptionalLong.empty(), 10))
        .isEqualTo(page(newcomer, OptionalLong.empty(), 10));
  }

  @Test
  @DisplayName("M-6 is that of one enterprise: of those who acted for it")
  void is_that_of_one_enterprise() {
    Newcomer one = Newcomer.arrives();
    Newcomer other = Newcomer.arrives();
    Particulars aboutOne = Particulars.of(one.facts().uniqueId());
    happen(one, Act.LOG_IN);
    happen(other, Act.LOG_OUT);
    happen(entry(Optional.of(other.facts()), Optional.of("certificate-unknown"), aboutOne));
    happen(entry(Optional.empty(), Optional.empty(), aboutOne));

    assertThat(acts(page(one, OptionalLong.empty(), 10))).containsExactly(Act.LOG_IN);
    assertThat(acts(page(other, OptionalLong.empty(), 10))).containsExactly(Act.EDIT, Act.LOG_OUT);
    assertThat(page(Newcomer.arrives(), OptionalLong.empty(), 10)).isEmpty();
  }

  @Test
  @DisplayName("C-1 is that of an enterprise whatever its credit code was and is")
  void is_that_of_an_enterprise_whatever_its_credit_code() {
    Newcomer before = Newcomer.arrives();
    Newcomer after = before.moved();
    happen(before, Act.LOG_IN);
    happen(after, Act.UPDATE_CERTIFICATE);

    List<PastOperation> page = page(before, OptionalLong.empty(), 10);
    assertThat(acts(page)).containsExactly(Act.UPDATE_CERTIFICATE, Act.LOG_IN);
    assertThat(page(after, OptionalLong.empty(), 10)).isEqualTo(page);
  }

  @Test
  @DisplayName("M-6 gives back all that was noted of an act")
  void gives_back_all_that_was_noted() {
    Newcomer newcomer = Newcomer.arrives();
    UniqueId subject = new UniqueId("209@XY" + newcomer.uscc());
    Particulars told =
        new Particulars(
            Optional.of(subject),
            Optional.of("309@XY" + newcomer.uscc()),
            List.of(
                Change.between(Trait.NICKNAME, "旧 \"昵称\"", "新\\昵称"),
                Change.to(Trait.ROLE, "deputy"),
                new Change(Trait.ITEMS, Optional.of("a,b"), Optional.empty())),
            Optional.of(new SigningSessionId(UUID.randomUUID())),
            Optional.of(DocumentHash.of(Newcomer.digest())),
            Optional.of(new FormId(UUID.randomUUID())));
    AuditEntry entry = entry(Optional.of(newcomer.facts()), Optional.of("code-wrong"), told);
    happen(entry);

    assertThat(onlyEntry(newcomer)).isEqualTo(entry);
  }

  @Test
  @DisplayName("M-6 names the actor's own certificate where no other was acted upon")
  void names_the_actors_own_certificate() {
    Newcomer newcomer = Newcomer.arrives();
    happen(newcomer, Act.LOG_IN);

    assertThat(onlyEntry(newcomer).particulars())
        .isEqualTo(Particulars.of(newcomer.facts().uniqueId()));
  }

  @Test
  @DisplayName("M-6 names no certificate where one was named that is not there")
  void names_no_certificate_where_one_was_named_that_is_not_there() {
    Newcomer newcomer = Newcomer.arrives();
    Particulars told = Particulars.NONE.trying(new CertificateId(UUID.randomUUID()));
    happen(entry(Optional.of(newcomer.facts()), Optional.of("certificate-unknown"), told));

    assertThat(onlyEntry(newcomer).particulars()).isEqualTo(told);
  }

  private AuditEntry onlyEntry(Newcomer newcomer) {
    List<PastOperation> page = page(newcomer, OptionalLong.empty(), 10);
    assertThat(page).hasSize(1);
    return page.getFirst().entry();
  }

  private static AuditEntry entry(
      Optional<CertificateFacts> actor, Optional<String> refusal, Particulars told) {
    return new AuditEntry(
        Samples.NOW, Act.EDIT, actor, refusal, new ClientAddress("192.0.2.1"), told);
  }

  private void happen(Newcomer newcomer, Act... acts) {
    Stream.of(acts).map(newcomer::entry).forEach(this::happen);
  }

  private void happen(AuditEntry entry) {
    ports.run(() -> ports.trail().append(entry));
  }

  private static List<Act> acts(List<PastOperation> page) {
    return page.stream().map(one -> one.entry().act()).toList();
  }

  private List<PastOperation> page(Newcomer newcomer, OptionalLong before, int size) {
    return ports.run(
        () -> ports.history().page(newcomer.uscc().organisationCode(), EVERYTHING, before, size));
  }
}
