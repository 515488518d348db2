package org.onecert.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;

@DisplayName("G-4 what business systems are told")
class OccurrenceTest {

  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");
  private static final BusinessItemCode SITE = new BusinessItemCode("civilised-site");
  private static final BusinessItemCode REPORT = new BusinessItemCode("contract-report");

  private final Certificate main =
      Samples.activated(new CertificateId(new UUID(2, 1)), Samples.certificate("109", "first"));
  private final Certificate deputy = Samples.deputy(new CertificateId(new UUID(2, 2)), "209");
  private final Enterprise enterprise = Samples.enterprise(main.id());

  private static BusinessSystem serving(BusinessItemCode... items) {
    return new BusinessSystem(
        new BusinessSystemId("permits"),
        Samples.line("施工许可系统"),
        Set.of(),
        Set.of(items),
        false,
        true);
  }

  private static Amendment amendment(Certificate before, Certificate after) {
    return new Amendment(before, after, Grants.NONE);
  }

  private Optional<EventKind> kind(Certificate before, Certificate after) {
    return Occurrence.amended(enterprise, amendment(before, after)).map(Occurrence::kind);
  }

  @Test
  void is_that_a_certificate_was_admitted_and_as_what() {
    assertThat(Occurrence.activated(enterprise, main).role()).isEqualTo(Role.MAIN);
    assertThat(Occurrence.activated(enterprise, deputy).role()).isEqualTo(Role.DEPUTY);
  }

  @Test
  void is_what_an_amendment_means_to_others() {
    Certificate gone = deputy.with(new Access.Deregistered(Samples.NOW));
    Certificate renewed = deputy.withIssue(Samples.certificate("209", "second"));

    assertThat(kind(deputy, gone)).contains(EventKind.DEREGISTERED);
    assertThat(kind(gone, deputy)).contains(EventKind.ENABLED);
    assertThat(kind(gone, renewed)).contains(EventKind.ENABLED);
    assertThat(kind(deputy, renewed)).contains(EventKind.REPLACED);
    assertThat(kind(deputy, deputy.with(Samples.information()))).isEmpty();
  }

  @Test
  void names_the_issue_that_was_recorded_before() {
    Certificate renewed = deputy.withIssue(Samples.certificate("209", "second"));

    var replaced = Occurrence.amended(enterprise, amendment(deputy, renewed)).orElseThrow();

    assertThat(replaced.former()).contains(Issue.of(deputy.facts()));
    assertThat(replaced.certificate()).isEqualTo(Issue.of(renewed.facts()));
    assertThat(Occurrence.activated(enterprise, deputy).former()).isEmpty();
  }

  @Test
  @DisplayName("M-3 says of a deregistered deputy that all its items are gone")
  void says_of_a_deregistered_deputy_that_its_items_are_gone() {
    Certificate gone = deputy.with(new Access.Deregistered(Samples.NOW));
    var lost = Grants.of(PERMIT, SITE);

    var told = Occurrence.amended(enterprise, new Amendment(deputy, gone, lost)).orElseThrow();

    assertThat(told.access().isDeregistered()).isTrue();
    assertThat(told.seenBy(serving(PERMIT)).orElseThrow().items())
        .contains(new ItemChange(Grants.of(PERMIT), Grants.NONE));
    assertThat(told.seenBy(serving(REPORT))).isPresent();
  }

  @Test
  @DisplayName("G-2 is told of items to those alone who offer one that changed")
  void is_told_of_items_to_those_who_offer_one_that_changed() {
    var assignment =
        new Assignment(
            NamedCertificate.of(deputy), Grants.of(PERMIT, REPORT), Grants.of(REPORT, SITE));
    Occurrence told = Occurrence.authorised(enterprise, assignment).orElseThrow();

    assertThat(told.seenBy(serving(PERMIT, REPORT)).orElseThrow().items())
        .contains(new ItemChange(Grants.of(PERMIT, REPORT), Grants.of(REPORT)));
    assertThat(told.seenBy(serving(REPORT))).isEmpty();
    assertThat(told.seenBy(serving())).isEmpty();
  }

  @Test
  void is_nothing_if_a_deputy_may_do_what_it_could_before() {
    var assignment =
        new Assignment(NamedCertificate.of(deputy), Grants.of(PERMIT), Grants.of(PERMIT));

    assertThat(Occurrence.authorised(enterprise, assignment)).isEmpty();
  }
}
