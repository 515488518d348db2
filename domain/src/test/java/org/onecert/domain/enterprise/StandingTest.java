package org.onecert.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.USCC;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Standing.Changed;
import org.onecert.domain.enterprise.Standing.Current;
import org.onecert.domain.enterprise.Standing.NewToEnterprise;
import org.onecert.domain.enterprise.Standing.NoEnterprise;
import org.onecert.domain.enterprise.Standing.Superseded;

@DisplayName("C-1: what the records say of a certificate")
class StandingTest {

  private static final EnterpriseId ENTERPRISE = new EnterpriseId(new UUID(1, 1));
  private static final Instant BEFORE = NOW.minus(Duration.ofDays(300));
  private static final Instant LATER = NOW.minus(Duration.ofDays(1));
  private static final UnifiedSocialCreditCode NEW_USCC = Samples.usccBeginning("91310117");
  private static final UnifiedSocialCreditCode THIRD_USCC = Samples.usccBeginning("12310115");

  private final CertificateFacts known = Samples.facts(USCC, "109", "known", BEFORE);

  @Test
  void knows_nothing_without_an_enterprise() {
    assertThat(Standing.of(known, Optional.empty())).isEqualTo(new NoEnterprise());
  }

  @Test
  void finds_the_very_issue_that_is_recorded() {
    assertThat(standing(known, known)).isInstanceOf(Current.class);
  }

  @Test
  void finds_a_renewed_certificate_by_its_unique_id() {
    CertificateFacts renewed = Samples.facts(USCC, "109", "renewed", LATER);

    assertThat(standing(renewed, known)).isEqualTo(changed(known));
  }

  @Test
  void finds_one_whose_credit_code_changed_by_organisation_code_and_digits() {
    CertificateFacts moved = Samples.facts(NEW_USCC, "109", "moved", LATER);

    assertThat(standing(moved, known)).isEqualTo(changed(known));
  }

  @Test
  void prefers_the_unique_id_to_the_organisation_code() {
    CertificateFacts moved = Samples.facts(NEW_USCC, "109", "moved", BEFORE);
    CertificateFacts renewed = Samples.facts(NEW_USCC, "109", "renewed", LATER);

    assertThat(standing(renewed, known, moved))
        .isInstanceOfSatisfying(
            Changed.class, found -> assertThat(found.recorded().facts()).isEqualTo(moved));
  }

  @Test
  void takes_one_with_other_digits_for_new() {
    CertificateFacts other = Samples.facts(USCC, "209", "other", LATER);

    assertThat(standing(other, known)).isEqualTo(new NewToEnterprise(ENTERPRISE));
  }

  @Test
  void never_chooses_between_several() {
    CertificateFacts moved = Samples.facts(NEW_USCC, "109", "moved", BEFORE);
    CertificateFacts third = Samples.facts(THIRD_USCC, "109", "third", LATER);

    assertThat(standing(third, known, moved)).isEqualTo(new NewToEnterprise(ENTERPRISE));
  }

  @Test
  void never_matches_by_name() {
    CertificateFacts stranger = Samples.facts(USCC, "209", "same name", LATER);

    assertThat(stranger.enterpriseName()).isEqualTo(known.enterpriseName());
    assertThat(standing(stranger, known)).isEqualTo(new NewToEnterprise(ENTERPRISE));
  }

  @Test
  @DisplayName("C-3 lets an older certificate never replace a newer one")
  void lets_an_older_one_never_replace_a_newer_one() {
    CertificateFacts older =
        Samples.facts(USCC, "109", "older", BEFORE.minus(Duration.ofSeconds(1)));

    assertThat(standing(older, known)).isEqualTo(new Superseded(ENTERPRISE));
  }

  @Test
  @DisplayName("C-2 never lets an issue in again that was replaced")
  void never_lets_an_issue_in_again_that_was_replaced() {
    CertificateFacts replaced = Samples.facts(USCC, "109", "replaced", LATER);
    Records records = new Records(ENTERPRISE, USCC, List.of(recorded(known)), true);

    assertThat(Standing.of(replaced, Optional.of(records))).isEqualTo(new Superseded(ENTERPRISE));
  }

  private static Standing standing(CertificateFacts presented, CertificateFacts... alike) {
    return Standing.of(presented, Optional.of(records(alike)));
  }

  private static Standing changed(CertificateFacts recorded) {
    return new Changed(records(recorded), recorded(recorded));
  }

  private static Records records(CertificateFacts... alike) {
    return new Records(
        ENTERPRISE, USCC, List.of(alike).stream().map(StandingTest::recorded).toList(), false);
  }

  private static Recorded recorded(CertificateFacts facts) {
    CertificateId id =
        new CertificateId(
            UUID.nameUUIDFromBytes(facts.uniqueId().value().getBytes(StandardCharsets.UTF_8)));
    return new Recorded(id, Role.DEPUTY, facts, false);
  }
}
