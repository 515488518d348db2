package org.onecert.application.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.login.ItemAnswers;
import org.onecert.application.operator.KeepBusinessSystemService;
import org.onecert.application.operator.RenewClientSecretService;
import org.onecert.application.partner.CheckPermissions.Checked;
import org.onecert.application.partner.VisitSystem.SystemVisit;
import org.onecert.application.port.InMemoryBusinessSystems;
import org.onecert.application.port.InMemoryTransactions;
import org.onecert.application.port.Newcomer;
import org.onecert.application.port.ScriptedPermissions;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.PermissionGround;
import org.onecert.domain.partner.PermissionGround.Denial;
import org.onecert.domain.partner.PermissionGround.Standing;
import org.onecert.domain.partner.PermissionQuestion;
import org.onecert.domain.partner.Scope;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.domain.refusal.PartnerRefusal;

@DisplayName("G-4: business systems")
class BusinessSystemsTest {

  private static final BusinessSystemId ID = new BusinessSystemId("permits");
  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");

  private final World world = new World();
  private final InMemoryBusinessSystems systems = world.shelves.systems;
  private final ScriptedPermissions permissions = new ScriptedPermissions();
  private final InMemoryTransactions transactions = world.shelves.transactions;
  private final KeepBusinessSystemService keeping =
      new KeepBusinessSystemService(systems, world.shelves.trail(), transactions, world.clock);
  private final RenewClientSecretService secrets =
      new RenewClientSecretService(
          systems, world.shelves.trail(), transactions, world.random, world.clock);
  private final AdmitBusinessSystemService admitting = new AdmitBusinessSystemService(systems);

  private static BusinessSystem system(boolean admitted) {
    return new BusinessSystem(
        ID, Samples.line("施工许可系统"), Set.of(Scope.PERMISSIONS), Set.of(PERMIT), false, admitted);
  }

  private Octets newSecret() {
    String text = accepted(secrets.renew(ID, Applicant.ADDRESS)).text();
    return Octets.of(text.getBytes(StandardCharsets.US_ASCII)).sha256();
  }

  @Test
  void are_admitted_by_their_secret_within_their_scope() {
    answer(keeping.keep(system(true), Applicant.ADDRESS));
    Octets secret = newSecret();

    assertThat(accepted(admitting.admit(ID, secret, Scope.PERMISSIONS))).isEqualTo(system(true));
    assertThat(refusal(admitting.admit(ID, secret, Scope.CERTIFICATES)))
        .isEqualTo(PartnerRefusal.BEYOND_SCOPE);
    assertThat(refusal(admitting.admit(ID, secret.sha256(), Scope.PERMISSIONS)))
        .isEqualTo(PartnerRefusal.BUSINESS_SYSTEM_UNKNOWN);
    assertThat(refusal(admitting.admit(new BusinessSystemId("other"), secret, Scope.PERMISSIONS)))
        .isEqualTo(PartnerRefusal.BUSINESS_SYSTEM_UNKNOWN);
  }

  @Test
  void are_shut_out_at_once_and_keep_their_secrets() {
    answer(keeping.keep(system(true), Applicant.ADDRESS));
    Octets secret = newSecret();

    answer(keeping.keep(system(false), Applicant.ADDRESS));
    assertThat(refusal(admitting.admit(ID, secret, Scope.PERMISSIONS)))
        .isEqualTo(PartnerRefusal.BUSINESS_SYSTEM_UNKNOWN);

    answer(keeping.keep(system(true), Applicant.ADDRESS));
    accepted(admitting.admit(ID, secret, Scope.PERMISSIONS));
    assertThat(answer(keeping.all())).containsExactly(system(true));
  }

  @Test
  void change_over_from_one_secret_to_the_next() {
    answer(keeping.keep(system(true), Applicant.ADDRESS));
    Octets first = newSecret();
    Octets second = newSecret();
    accepted(admitting.admit(ID, first, Scope.PERMISSIONS));

    accepted(secrets.endOlder(ID, Applicant.ADDRESS));

    assertThat(refusal(admitting.admit(ID, first, Scope.PERMISSIONS)))
        .isEqualTo(PartnerRefusal.BUSINESS_SYSTEM_UNKNOWN);
    accepted(admitting.admit(ID, second, Scope.PERMISSIONS));
  }

  @Test
  void get_a_secret_only_if_they_are_registered() {
    assertThat(refusal(secrets.renew(ID, Applicant.ADDRESS)))
        .isEqualTo(OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED);
    assertThat(world.shelves.lastEntry().refusal()).contains("business-system-not-registered");
  }

  @Test
  @DisplayName("P-2: are noted with what they were before, once, and without their secrets")
  void are_noted_with_what_they_were_before() {
    answer(keeping.keep(system(true), Applicant.ADDRESS));
    answer(keeping.keep(system(true), Applicant.ADDRESS));
    newSecret();
    answer(keeping.keep(system(false), Applicant.ADDRESS));

    String admitted = system(true).inOneLine();
    assertThat(world.shelves.audit.entries())
        .containsExactly(
            entry(Act.KEEP_BUSINESS_SYSTEM, Change.to(Trait.BUSINESS_SYSTEM, admitted)),
            entry(Act.RENEW_CLIENT_SECRET, Change.to(Trait.BUSINESS_SYSTEM, "permits")),
            entry(
                Act.KEEP_BUSINESS_SYSTEM,
                Change.between(Trait.BUSINESS_SYSTEM, admitted, system(false).inOneLine())));
  }

  private static AuditEntry entry(Act act, Change change) {
    Actor operator = new Actor(Optional.empty(), Applicant.ADDRESS, NOW);
    return AuditEntry.of(act, operator, Outcome.accepted(act), Particulars.of(change));
  }

  @Test
  void are_told_for_each_question_whether_and_why_not() {
    var main = new PermissionQuestion(Samples.facts("109", "first").uniqueId(), PERMIT);
    var nobody = new PermissionQuestion(Samples.facts("909", "first").uniqueId(), PERMIT);
    permissions.say(
        main,
        new PermissionGround(
            Optional.of(new Standing(Role.MAIN, false, NOW)), Optional.of(true), Optional.empty()));
    var checking = new CheckPermissionsService(permissions, world.clock);

    assertThat(accepted(checking.check(system(true), List.of(nobody, main))))
        .containsExactly(
            new Checked(nobody, Optional.of(Denial.CERTIFICATE_UNKNOWN)),
            new Checked(main, Optional.empty()));
    var another =
        new PermissionQuestion(main.certificate(), new BusinessItemCode("civilised-site"));
    assertThat(refusal(checking.check(system(true), List.of(main, another))))
        .isEqualTo(PartnerRefusal.ITEM_NOT_SERVED);
  }

  @Test
  void find_the_certificates_of_an_enterprise() {
    new Applicant(world, "109").activates();
    new Applicant(world, "209").joins();
    var finding =
        new FindCertificatesService(
            world.shelves.enterprises, world.shelves.certificates, world.clock);

    assertThat(accepted(finding.find(Samples.USCC, Optional.empty(), 10)))
        .extracting(ListedCertificate::role)
        .containsExactlyInAnyOrder(Role.MAIN, Role.DEPUTY);
    assertThat(refusal(finding.find(Newcomer.arrives().uscc(), Optional.empty(), 10)))
        .isEqualTo(PartnerRefusal.ENTERPRISE_UNKNOWN);
  }

  @Test
  @DisplayName("L-5: are visited with the answer for an item that they offer")
  void are_visited_with_the_answer_for_an_item() {
    answer(keeping.keep(system(true), Applicant.ADDRESS));
    Applicant user = new Applicant(world, "109");
    user.activates();
    Caller<Admitted> main = user.comesToWork();

    SystemVisit visit = accepted(visiting().visit(main, ID, Optional.of(PERMIT)));
    assertThat(visit)
        .isEqualTo(new SystemVisit(main.session(), ID, Optional.of(new ItemAnswer(PERMIT, true))));
    assertThat(accepted(visiting().visit(main, ID, Optional.empty())).item()).isEmpty();
    var another = Optional.of(new BusinessItemCode("civilised-site"));
    assertThat(refusal(visiting().visit(main, ID, another)))
        .isEqualTo(PartnerRefusal.ITEM_NOT_SERVED);
  }

  @Test
  void are_not_visited_if_they_are_unknown_or_shut_out() {
    Applicant user = new Applicant(world, "109");
    user.activates();
    Caller<Admitted> main = user.comesToWork();

    assertThat(refusal(visiting().visit(main, ID, Optional.empty())))
        .isEqualTo(OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED);
    answer(keeping.keep(system(false), Applicant.ADDRESS));
    assertThat(refusal(visiting().visit(main, ID, Optional.empty())))
        .isEqualTo(OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED);
  }

  private VisitSystemService visiting() {
    return new VisitSystemService(
        systems, new ItemAnswers(world.shelves.items, world.shelves.granted), world.clock);
  }
}
