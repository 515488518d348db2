package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Lines;
import org.onecert.token.Waiting;
import org.onecert.token.x509.CertificatePath;

@DisplayName("L-3 The operator's policy on revocation")
class RevocationPolicyTest {

  private static final Revocation GOOD = new NotRevoked();
  private static final Revocation BAD = new Revoked(Instant.EPOCH);
  private static final Revocation SILENT = new Unknown("silent");

  private final Authority authority = Authority.p256();
  private final CertificatePath path = Inquiry.of(authority).path(authority.issue());
  private final List<Integer> asked = new ArrayList<>();

  @Test
  void asks_about_the_holder_and_every_issuer_but_the_anchor() {
    assertThat(objection(WhenUnknown.REFUSE, GOOD)).isEmpty();
    assertThat(asked).containsExactly(3, 2);
  }

  @Test
  void refuses_whoever_was_revoked_in_the_words_of_the_first_who_knows() {
    assertThat(objection(WhenUnknown.REFUSE, SILENT, BAD, GOOD))
        .contains(CertificateRefusal.CERTIFICATE_REVOKED);
  }

  @Test
  void takes_the_next_source_where_the_first_does_not_know() {
    assertThat(objection(WhenUnknown.REFUSE, SILENT, GOOD)).isEmpty();
  }

  @Test
  void leaves_the_second_alone_where_the_first_knows() {
    assertThat(objection(WhenUnknown.REFUSE, GOOD, BAD)).isEmpty();
  }

  @Test
  void refuses_where_nobody_knows_and_tells_every_reason() {
    List<String> lines =
        Lines.of(
            RevocationPolicy.class,
            () ->
                assertThat(objection(WhenUnknown.REFUSE, SILENT, new Unknown("gone")))
                    .contains(CertificateRefusal.CERTIFICATE_STATUS_UNKNOWN));
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst()).contains("silent; gone").contains("REFUSE");
  }

  @Test
  void admits_where_nobody_knows_only_by_the_operators_word_and_not_in_silence() {
    List<String> lines =
        Lines.of(
            RevocationPolicy.class,
            () -> assertThat(objection(WhenUnknown.ADMIT, SILENT)).isEmpty());
    assertThat(lines)
        .hasSize(2)
        .allMatch(line -> line.contains("silent") && line.contains("ADMIT"));
  }

  @Test
  void calls_a_certificate_untrusted_whose_issuer_was_revoked() {
    RevocationSource issuerIsBad = one -> Uni.createFrom().item(one.equals(path) ? GOOD : BAD);
    assertThat(objection(terms(WhenUnknown.REFUSE, true), List.of(issuerIsBad)))
        .contains(CertificateRefusal.CERTIFICATE_UNTRUSTED);
  }

  @Test
  void can_leave_issuers_alone() {
    RevocationSource issuerIsBad = one -> Uni.createFrom().item(one.equals(path) ? GOOD : BAD);
    assertThat(objection(terms(WhenUnknown.REFUSE, false), List.of(issuerIsBad))).isEmpty();
  }

  @Test
  void waits_for_nobody_who_says_nothing() {
    assertThat(objection(terms(WhenUnknown.REFUSE, true), List.of(_ -> Uni.createFrom().nothing())))
        .contains(CertificateRefusal.CERTIFICATE_STATUS_UNKNOWN);
  }

  @Test
  void waits_for_nobody_where_all_is_known_at_once() {
    assertThat(objection(terms(WhenUnknown.REFUSE, true), List.of(known(SILENT), known(GOOD))))
        .isEmpty();
    assertThat(objection(terms(WhenUnknown.REFUSE, true), List.of(known(BAD))))
        .contains(CertificateRefusal.CERTIFICATE_REVOKED);
    assertThat(asked).isEmpty();
  }

  @Test
  void asks_from_the_beginning_where_one_has_to_be_waited_for() {
    assertThat(
            objection(
                terms(WhenUnknown.REFUSE, true),
                List.of(known(SILENT), one -> answer(one, GOOD), known(BAD))))
        .isEmpty();
    assertThat(asked).containsExactly(3, 2);
  }

  @Test
  void without_a_source_is_no_yes() {
    assertThat(objection(WhenUnknown.REFUSE))
        .contains(CertificateRefusal.CERTIFICATE_STATUS_UNKNOWN);
  }

  private static RevocationSource known(Revocation state) {
    return new RevocationSource() {
      @Override
      public Uni<Revocation> ask(CertificatePath path) {
        return Uni.createFrom().item(state);
      }

      @Override
      public Optional<Revocation> atOnce(CertificatePath path) {
        return Optional.of(state);
      }
    };
  }

  private Optional<CertificateRefusal> objection(WhenUnknown whenUnknown, Revocation... answers) {
    List<RevocationSource> sources = new ArrayList<>();
    for (Revocation answer : answers) {
      sources.add(one -> answer(one, answer));
    }
    return objection(terms(whenUnknown, true), sources);
  }

  private Uni<Revocation> answer(CertificatePath one, Revocation answer) {
    asked.add(one.certificates().size());
    return Uni.createFrom().item(answer);
  }

  private Optional<CertificateRefusal> objection(
      RevocationTerms terms, List<RevocationSource> sources) {
    var policy = new RevocationPolicy(sources, terms, Inquiry.offEventLoop());
    return Waiting.result(policy.objection(path));
  }

  private static RevocationTerms terms(WhenUnknown whenUnknown, boolean issuersToo) {
    return new RevocationTerms(whenUnknown, issuersToo, Duration.ofMillis(200));
  }
}
