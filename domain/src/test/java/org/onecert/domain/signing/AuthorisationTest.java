package org.onecert.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.refusal.AuthorisationRefusal.AUTHORISATION_CHANGES_NOTHING;
import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_CHANGED;
import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_DEREGISTERED;
import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_ITEMS_CHANGED;
import static org.onecert.domain.refusal.AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.signing.Authorisation.Grantee;

@DisplayName("G: an authorisation")
class AuthorisationTest {

  private static final CertificateId MAIN = new CertificateId(new UUID(2, 2));

  private final Certificate main = Samples.activated(MAIN, Samples.certificate("109", "first"));
  private final Certificate deputy = Samples.deputy(new CertificateId(new UUID(2, 3)), "209");
  private final Authorisation authorisation = Samples.authorisation(deputy);
  private final Grants before = authorisation.assignments().getFirst().before();

  @Test
  @DisplayName("G-2 is signed by the enterprise, and by nobody else")
  void is_signed_by_the_enterprise_and_by_nobody_else() {
    assertThat(authorisation.kind().signatories()).containsExactly(Signatory.ENTERPRISE);
    assertThat(authorisation.representative()).isEmpty();
    assertThat(authorisation.kind().title()).isEqualTo("副证书授权确认表");
  }

  @Test
  void takes_effect_while_everything_is_as_its_form_says() {
    assertThat(takeEffect(main, deputy, before)).isEqualTo(Outcome.accepted(authorisation));
  }

  @Test
  @DisplayName("G-3 does not if the deputy was deregistered since")
  void does_not_if_the_deputy_was_deregistered() {
    Certificate gone = deputy.with(new Access.Deregistered(NOW));

    assertThat(takeEffect(main, gone, Grants.NONE)).isEqualTo(Outcome.refused(DEPUTY_DEREGISTERED));
  }

  @Test
  @DisplayName("G-3 does not if the deputy's items changed since")
  void does_not_if_the_deputys_items_changed() {
    Grants more = with(before, Grant.of(new BusinessItemCode("civilised-site")));

    assertThat(takeEffect(main, deputy, more)).isEqualTo(Outcome.refused(DEPUTY_ITEMS_CHANGED));
    assertThat(takeEffect(main, deputy, Grants.NONE))
        .isEqualTo(Outcome.refused(DEPUTY_ITEMS_CHANGED));
  }

  @Test
  @DisplayName("G-3 does not if the deputy was renewed or its holder edited since")
  void does_not_if_the_deputy_was_renewed_or_edited() {
    Certificate renewed =
        deputy.withIssue(Samples.certificate(Samples.issue(Samples.USCC, "209", 7)));
    Certificate edited =
        deputy.with(
            new AdditionalInformation(
                Samples.line("昵称"), Samples.line("另一持有人"), new Mobile("15801907709")));

    assertThat(takeEffect(main, renewed, before)).isEqualTo(Outcome.refused(DEPUTY_CHANGED));
    assertThat(takeEffect(main, edited, before)).isEqualTo(Outcome.refused(DEPUTY_CHANGED));
  }

  @Test
  @DisplayName("G-3 does, though grants had ended before the form was made")
  void does_though_grants_had_ended_before() {
    var ended =
        new Grant(
            new BusinessItemCode("civilised-site"), Optional.of(LocalDate.parse("2026-11-21")));

    assertThat(takeEffect(main, deputy, with(before, ended)))
        .isEqualTo(Outcome.accepted(authorisation));
  }

  @Test
  @DisplayName("G-3 does not if another certificate, or another issue, is the main one since")
  void does_not_if_the_main_changed() {
    Certificate renewed = main.withIssue(Samples.certificate("109", "renewed"));

    assertThat(takeEffect(deputy, deputy, before))
        .isEqualTo(Outcome.refused(MAIN_CERTIFICATE_CHANGED));
    assertThat(takeEffect(renewed, deputy, before))
        .isEqualTo(Outcome.refused(MAIN_CERTIFICATE_CHANGED));
  }

  @Test
  void is_not_worth_signing_if_it_changes_nothing() {
    var same = new Assignment(NamedCertificate.of(deputy), before, before);
    var idle =
        new Authorisation(
            authorisation.certificate(), authorisation.sealData(), List.of(same), Map.of());

    assertThat(idle.worthSigning()).isEqualTo(Outcome.refused(AUTHORISATION_CHANGES_NOTHING));
    assertThat(authorisation.worthSigning()).isEqualTo(Outcome.accepted(authorisation));
  }

  @Test
  void calls_items_by_name_or_else_by_code() {
    assertThat(authorisation.nameOf(new BusinessItemCode("contract-report"))).isEqualTo("合同信息报送");
    assertThat(authorisation.nameOf(new BusinessItemCode("fishing"))).isEqualTo("fishing");
  }

  private static Grants with(Grants grants, Grant another) {
    Set<Grant> all = new HashSet<>(grants.all());
    all.add(another);
    return new Grants(all);
  }

  private Outcome<Authorisation> takeEffect(Certificate main, Certificate deputy, Grants grants) {
    return authorisation.takeEffect(main, List.of(new Grantee(deputy, grants)), NOW);
  }
}
