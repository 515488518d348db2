package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("A-5: the last signature")
class LastSignatureTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.comesToTheLastSignature(caller);

  @Test
  void brings_the_enterprise_into_being_with_this_certificate_as_main() {
    Done done = sign();

    Enterprise enterprise = world.shelves.enterprises.all().getFirst();
    MainActivation matter = (MainActivation) done.signing().terms().matter();
    assertThat(world.shelves.enterprises.all())
        .containsExactly(
            new Enterprise(
                enterprise.id(),
                Samples.USCC,
                applicant.certificate().facts().enterpriseName(),
                matter.profile(),
                enterprise.main()));
    assertThat(world.shelves.certificates.all())
        .containsExactly(
            new Certificate(
                enterprise.main(),
                enterprise.id(),
                applicant.certificate(),
                Samples.information(),
                NOW,
                Access.NORMAL));
  }

  @Test
  void keeps_the_form_with_both_signatures() {
    Done done = sign();

    Form form = answer(world.shelves.forms.find(done.signing().completion().form())).orElseThrow();
    assertThat(form)
        .isEqualTo(
            new Form(
                done.signing().completion().form(),
                enterprise(),
                FormKind.MAIN_ACTIVATION,
                id.fileName(),
                NOW,
                form.content()));
    assertThat(new String(form.content().toArray(), StandardCharsets.UTF_8))
        .containsSubsequence("企业主证书首次开通确认表", "ENTERPRISE at", "LEGAL_REPRESENTATIVE at");
  }

  @Test
  void completes_the_signing_session() {
    Completed completed = sign().signing();

    assertThat(applicant.kept(id)).isEqualTo(completed);
    assertThat(completed.completion().at()).isEqualTo(NOW);
    assertThat(completed.completion().enterprise()).isEqualTo(enterprise());
  }

  @Test
  void logs_the_user_in() {
    Done done = sign();

    CertificateId main = world.shelves.enterprises.all().getFirst().main();
    var session =
        new Session.Admitted(
            done.signing().completion().session().orElseThrow(),
            applicant.certificate().facts(),
            enterprise(),
            Samples.USCC,
            main,
            Role.MAIN,
            Samples.VISIT,
            NOW.plus(Duration.ofHours(8)));
    assertThat(done.session()).contains(session);
    assertThat(answer(world.findSession().find(session.id()))).contains(session);
  }

  @Test
  @DisplayName("P-2: is noted, and what came of it")
  void is_noted_and_what_came_of_it() {
    int before = world.shelves.audit.entries().size();
    Completed completed = sign().signing();

    var facts = Optional.of(applicant.certificate().facts());
    var entries = world.shelves.audit.entries();
    assertThat(entries.subList(before, entries.size()))
        .containsExactly(
            new AuditEntry(
                NOW,
                Act.SIGN_AS_REPRESENTATIVE,
                facts,
                Optional.empty(),
                Applicant.ADDRESS,
                Particulars.of(id).showing(signedDocument(completed))),
            new AuditEntry(
                NOW,
                Act.ACTIVATE_MAIN,
                facts,
                Optional.empty(),
                Applicant.ADDRESS,
                Particulars.of(id)
                    .changing(applicant.appearing("main"))
                    .yielding(completed.completion().form())));
  }

  @Test
  @DisplayName("S-1: can be given by one who logged in anew with the same certificate")
  void can_be_given_by_one_who_logged_in_anew() {
    accepted(applicant.signs(applicant.comesToActivate(), id));

    assertThat(world.shelves.enterprises.all()).hasSize(1);
  }

  @Test
  @DisplayName("S-3: is refused without the code of this very session")
  void is_refused_without_the_code_of_this_very_session() {
    String code = world.agents.personalSigning.lastCode();
    SigningSessionId other = applicant.comesToTheLastSignature(applicant.comesToActivate());

    assertThat(refusal(world.signing.sign().sign(Applicant.anyhow(caller), other, code)).code())
        .isEqualTo("code-wrong");
    assertThat(world.shelves.enterprises.all()).isEmpty();
  }

  private DocumentHash signedDocument(Completed completed) {
    return DocumentHash.of(
        answer(world.shelves.forms.find(completed.completion().form())).orElseThrow().content());
  }

  private Done sign() {
    return accepted(applicant.signs(caller, id));
  }

  private EnterpriseId enterprise() {
    return world.shelves.enterprises.all().getFirst().id();
  }
}
