package org.onecert.domain.enterprise;

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
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Trait;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.Refusal;

class ManagementTest {

  private static final Viewer MAIN = new Viewer(new CertificateId(new UUID(1, 1)), Role.MAIN);
  private static final CertificateId MAIN_ID = new CertificateId(new UUID(2, 2));
  private static final CertificateId DEPUTY_ID = new CertificateId(new UUID(3, 3));
  private static final Grants ITEMS = Grants.of(new BusinessItemCode("construction-permit"));

  private final GenuineCertificate first = issue("209", "first", NOW.minus(Duration.ofDays(300)));
  private final GenuineCertificate renewed = issue("209", "renewed", NOW);
  private final Certificate deputy = Samples.activated(DEPUTY_ID, first);
  private final Certificate gone = deputy.with(new Access.Deregistered(NOW));

  @Test
  @DisplayName("M-3 a deputy that is deregistered loses access and items")
  void a_deputy_that_is_deregistered_loses_access_and_items() {
    Amendment amendment = accepted(on(deputy).deregister(MAIN, ITEMS, NOW));

    assertThat(amendment.after()).isEqualTo(gone);
    assertThat(amendment.changes())
        .containsExactly(
            Change.between(Trait.STATE, "normal", "deregistered"),
            new Change(Trait.ITEMS, Optional.of("construction-permit"), Optional.empty()));
  }

  @Test
  @DisplayName("M-3 the main certificate cannot be deregistered")
  void the_main_certificate_cannot_be_deregistered() {
    Certificate main = Samples.activated(MAIN_ID, Samples.certificate("109", "first"));

    assertThat(refusal(on(main).deregister(MAIN, Grants.NONE, NOW)))
        .isEqualTo(ManagementRefusal.MAIN_NOT_DEREGISTRABLE);
  }

  @Test
  @DisplayName("M-4 a deputy is enabled with its own token")
  void a_deputy_is_enabled_with_its_own_token() {
    assertThat(accepted(on(gone).enable(MAIN, first, false)).after()).isEqualTo(deputy);
  }

  @Test
  @DisplayName("M-4, C-1 a deputy is enabled with its renewed token, which is recorded then")
  void a_deputy_is_enabled_with_its_renewed_token() {
    Amendment amendment = accepted(on(gone).enable(MAIN, renewed, false));

    assertThat(amendment.after()).isEqualTo(deputy.withIssue(renewed));
    assertThat(amendment.replacesTheIssue()).isTrue();
  }

  @Test
  @DisplayName("M-4 no other token enables a deputy")
  void no_other_token_enables_a_deputy() {
    CertificateFacts foreign =
        Samples.facts(new UnifiedSocialCreditCode("91310000631291289X"), "209", "foreign", NOW);

    assertThat(refusal(on(gone).enable(MAIN, issue("309", "other", NOW), false)))
        .isEqualTo(ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE);
    assertThat(refusal(on(gone).enable(MAIN, Samples.certificate(foreign), false)))
        .isEqualTo(ManagementRefusal.TOKEN_OF_ANOTHER_ENTERPRISE);
    assertThat(refusal(on(gone).enable(MAIN, renewed, true)))
        .isEqualTo(LogInRefusal.CERTIFICATE_REPLACED);
  }

  @Test
  @DisplayName("M-4 only a deregistered deputy can be enabled")
  void only_a_deregistered_deputy_can_be_enabled() {
    assertThat(refusal(on(deputy).enable(MAIN, first, false)))
        .isEqualTo(ManagementRefusal.CERTIFICATE_NOT_DEREGISTERED);
  }

  @Test
  @DisplayName("M-5 what is edited is told before and after, mobiles masked")
  void what_is_edited_is_told_before_and_after() {
    Edit edit =
        new Edit(
            Optional.of(Samples.line("新昵称")),
            Optional.empty(),
            Optional.of(new Mobile("13912345678")));
    Amendment amendment = accepted(on(deputy).edit(MAIN, edit));

    assertThat(amendment.after().information().holder()).isEqualTo(deputy.information().holder());
    assertThat(amendment.changes())
        .containsExactly(
            Change.between(Trait.NICKNAME, deputy.information().nickname().value(), "新昵称"),
            Change.between(Trait.MOBILE, "158****7709", "139****5678"));
  }

  @Test
  @DisplayName("M-5 only a mobile that differs has to be proven")
  void only_a_mobile_that_differs_has_to_be_proven() {
    assertThat(edit(deputy.information().mobile()).unproven(deputy.information())).isEmpty();
    assertThat(edit(new Mobile("13912345678")).unproven(deputy.information())).isPresent();
  }

  private static Edit edit(Mobile mobile) {
    return new Edit(Optional.empty(), Optional.empty(), Optional.of(mobile));
  }

  @Test
  @DisplayName("C-2 an update replaces the issue and nothing else")
  void an_update_replaces_the_issue_and_nothing_else() {
    Amendment amendment = accepted(on(deputy).update(renewed, deputy.facts().fingerprint()));

    assertThat(amendment.after()).isEqualTo(deputy.withIssue(renewed));
    assertThat(amendment.changes()).extracting(Change::trait).containsExactly(Trait.VALID_UNTIL);
  }

  @Test
  @DisplayName("C-2, C-3 an update replaces what was shown, never a newer issue, never twice")
  void an_update_replaces_only_what_was_shown() {
    var shown = deputy.facts().fingerprint();
    GenuineCertificate newer = issue("209", "newer", NOW.plus(Duration.ofDays(1)));

    assertThat(refusal(on(deputy.withIssue(renewed)).update(newer, shown)))
        .isEqualTo(LogInRefusal.CERTIFICATE_CHANGED);
    assertThat(refusal(on(deputy.withIssue(newer)).update(renewed, shown)))
        .isEqualTo(LogInRefusal.CERTIFICATE_REPLACED);
    assertThat(refusal(on(deputy.withIssue(renewed)).update(renewed, shown)))
        .isEqualTo(ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY);
    assertThat(refusal(on(gone).update(renewed, shown)))
        .isEqualTo(LogInRefusal.CERTIFICATE_DEREGISTERED);
  }

  @Test
  @DisplayName("C-1 an enterprise is called what its main certificate calls it")
  void an_enterprise_is_called_what_its_main_certificate_calls_it() {
    Enterprise enterprise = Samples.enterprise(MAIN_ID);
    var moved =
        Samples.certificate(Samples.facts(Samples.usccBeginning("91310117"), "109", "moved", NOW));

    assertThat(enterprise.calledBy(Samples.activated(MAIN_ID, moved)).uscc())
        .isEqualTo(moved.facts().uscc());
    assertThat(enterprise.calledBy(Samples.activated(DEPUTY_ID, moved))).isEqualTo(enterprise);
    assertThat(enterprise.owns(moved.facts())).isTrue();
  }

  private static GenuineCertificate issue(String digits, String name, Instant notBefore) {
    return Samples.certificate(Samples.facts(USCC, digits, name, notBefore));
  }

  private static Management on(Certificate certificate) {
    return new Management(Samples.enterprise(MAIN_ID), certificate);
  }

  private static <T> T accepted(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  private static <T> Refusal refusal(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> throw new AssertionError(value);
      case Refused<T>(var refusal) -> refusal;
    };
  }
}
