package org.onecert.domain.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.USCC;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Trait;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.UpgradeRefusal;

@DisplayName("U: a deputy that shall become the main certificate")
class SuccessionTest {

  private static final CertificateId MAIN = new CertificateId(new UUID(1, 1));
  private static final CertificateId DEPUTY = new CertificateId(new UUID(2, 2));
  private static final Grants HELD = Grants.of(new BusinessItemCode("construction-permit"));

  private final CertificateFacts mains = issue("109", NOW.minus(Duration.ofDays(100)));
  private final CertificateFacts deputys = issue("209", NOW.minus(Duration.ofDays(50)));
  private final Certificate main = Samples.activated(MAIN, Samples.certificate(mains));
  private final Certificate deputy = Samples.activated(DEPUTY, Samples.certificate(deputys));
  private final Enterprise enterprise = Samples.enterprise(MAIN);
  private final Succession succession = new Succession(enterprise, main, deputy, HELD);

  @Test
  @DisplayName("U-3 is the main certificate in one stroke, and the old one a deputy")
  void is_the_main_certificate_in_one_stroke() {
    Swap swap = succession.swap(enterprise.profile());

    assertThat(swap.after().roleOf(DEPUTY)).isEqualTo(Role.MAIN);
    assertThat(swap.after().roleOf(MAIN)).isEqualTo(Role.DEPUTY);
    assertThat(swap.upgraded()).isEqualTo(deputy);
    assertThat(swap.demoted()).isEqualTo(main);
  }

  @Test
  @DisplayName("M-6 has the swap told of both")
  void has_the_swap_told_of_both() {
    Swap swap = succession.swap(enterprise.profile());

    assertThat(swap.ofUpgraded())
        .containsExactly(
            Change.between(Trait.ROLE, "deputy", "main"),
            new Change(Trait.ITEMS, Optional.of("construction-permit"), Optional.empty()));
    assertThat(swap.ofDemoted()).containsExactly(Change.between(Trait.ROLE, "main", "deputy"));
  }

  @Test
  @DisplayName("C-1 gives the enterprise the name and the credit code that it bears")
  void gives_the_enterprise_its_name_and_credit_code() {
    UnifiedSocialCreditCode code = Samples.usccBeginning("91310117");
    CertificateFacts later = Samples.facts(code, "209", "later", NOW);
    CertificateFacts renamed = Samples.named("上海松江建筑有限公司", later);
    Certificate newcomer = Samples.activated(DEPUTY, Samples.certificate(renamed));

    Enterprise after =
        new Succession(enterprise, main, newcomer, HELD).swap(enterprise.profile()).after();

    assertThat(after.uscc()).isEqualTo(code);
    assertThat(after.name()).isEqualTo(renamed.enterpriseName());
  }

  @Test
  @DisplayName("C-3 takes no newer name back with an older certificate")
  void takes_no_newer_name_back() {
    CertificateFacts old =
        Samples.named("旧名称", Samples.facts(USCC, "209", "old", NOW.minus(Duration.ofDays(300))));
    Certificate veteran = Samples.activated(DEPUTY, Samples.certificate(old));

    Enterprise after =
        new Succession(enterprise, main, veteran, HELD).swap(enterprise.profile()).after();

    assertThat(after.name()).isEqualTo(enterprise.name());
    assertThat(after.main()).isEqualTo(DEPUTY);
  }

  @Test
  @DisplayName("U-1 is brought about under a form by the deputy alone")
  void is_brought_about_under_a_form_by_the_deputy_alone() {
    assertThat(succession.byItself(as(DEPUTY))).isEqualTo(Outcome.accepted(succession));
    assertRefused(succession.byItself(as(MAIN)), UpgradeRefusal.DEPUTY_CERTIFICATE_NEEDED);
    assertRefused(
        succession.byItself(as(new CertificateId(new UUID(3, 3)))),
        ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
  }

  @Test
  @DisplayName("U-2 is brought about with its token by the main certificate alone")
  void is_brought_about_with_its_token_by_the_main_certificate_alone() {
    assertThat(succession.byMain(as(MAIN))).isEqualTo(Outcome.accepted(succession));
    assertRefused(succession.byMain(as(DEPUTY)), ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
  }

  @Test
  @DisplayName("U-4 is no deregistered deputy, and not the main certificate itself")
  void is_no_deregistered_deputy_and_not_the_main_certificate() {
    Certificate gone = deputy.with(new Access.Deregistered(NOW));
    Succession ofGone = new Succession(enterprise, main, gone, Grants.NONE);
    Succession ofMain = new Succession(enterprise, main, main, Grants.NONE);

    assertRefused(ofGone.byMain(as(MAIN)), AuthorisationRefusal.DEPUTY_DEREGISTERED);
    assertRefused(ofGone.byItself(as(DEPUTY)), AuthorisationRefusal.DEPUTY_DEREGISTERED);
    assertRefused(ofMain.byMain(as(MAIN)), UpgradeRefusal.MAIN_CERTIFICATE_ALREADY);
    assertRefused(ofMain.byItself(as(MAIN)), UpgradeRefusal.MAIN_CERTIFICATE_ALREADY);
  }

  @Test
  @DisplayName("U-2 is proven by its own token, in the issue that is recorded")
  void is_proven_by_its_own_token() {
    CertificateFacts strangers =
        Samples.facts(new UnifiedSocialCreditCode("91310000631291289X"), "209", "stranger", NOW);

    assertThat(succession.answeredBy(deputys, false)).isEqualTo(Outcome.accepted(succession));
    assertRefused(
        succession.answeredBy(mains, false), ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE);
    assertRefused(
        succession.answeredBy(strangers, false), ManagementRefusal.TOKEN_OF_ANOTHER_ENTERPRISE);
    assertRefused(
        succession.answeredBy(issue("209", NOW), false), LogInRefusal.CERTIFICATE_CHANGED);
    assertRefused(succession.answeredBy(deputys, true), LogInRefusal.CERTIFICATE_REPLACED);
  }

  private Viewer as(CertificateId certificate) {
    return enterprise.viewer(certificate);
  }

  private static void assertRefused(Outcome<Succession> outcome, Refusal reason) {
    assertThat(outcome).isEqualTo(Outcome.refused(reason));
  }

  private static CertificateFacts issue(String digits, Instant notBefore) {
    return Samples.facts(USCC, digits, notBefore.toString(), notBefore);
  }
}
