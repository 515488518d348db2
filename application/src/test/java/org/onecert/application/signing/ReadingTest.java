package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.signing.ReadDocument.Document;
import org.onecert.domain.Octets;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("A-5, S-1: reading a form")
class ReadingTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.opens(caller).terms().id();

  @Test
  @DisplayName("S-1: shows it with the signatures that it has")
  void shows_it_with_the_signatures_that_it_has() {
    assertThat(read()).isEqualTo(new Document(id.fileName(), stage(DocumentStage.PRINTED)));

    applicant.seals(caller, id);
    assertThat(read()).isEqualTo(new Document(id.fileName(), stage(DocumentStage.SEALED)));

    applicant.asksForSigningCode(caller, id);
    var done = accepted(applicant.signs(caller, id));
    Form form = answer(world.shelves.forms.find(done.signing().completion().form())).orElseThrow();
    assertThat(read()).isEqualTo(new Document(id.fileName(), form.content()));
  }

  @Test
  @DisplayName("A-5: lets the certificates of its enterprise download it")
  void lets_the_certificates_of_its_enterprise_download_it() {
    Form form = completedForm();

    assertThat(accepted(world.signing.readForm().read(admitted(form.enterprise()), form.id())))
        .isEqualTo(form);
  }

  @Test
  @DisplayName("A-5: is refused to another enterprise as if there were none")
  void is_refused_to_another_enterprise_as_if_there_were_none() {
    Form form = completedForm();
    Caller<Admitted> stranger = admitted(new EnterpriseId(new UUID(9, 9)));
    Caller<Admitted> owner = admitted(form.enterprise());

    assertThat(refusal(world.signing.readForm().read(stranger, form.id())))
        .isEqualTo(SigningRefusal.FORM_UNKNOWN);
    assertThat(refusal(world.signing.readForm().read(owner, new FormId(new UUID(9, 9)))))
        .isEqualTo(SigningRefusal.FORM_UNKNOWN);
  }

  private Form completedForm() {
    applicant.seals(caller, id);
    applicant.asksForSigningCode(caller, id);
    accepted(applicant.signs(caller, id));
    return world.shelves.forms.all().getFirst();
  }

  /// The main of the enterprise, or the same of another one.
  private Caller<Admitted> admitted(EnterpriseId enterprise) {
    Session session = applicant.logsIn();
    if (session instanceof Admitted it) {
      var moved =
          new Admitted(
              it.id(),
              it.facts(),
              enterprise,
              it.uscc(),
              it.certificate(),
              it.role(),
              it.visit(),
              it.endsAt());
      return new Caller<>(moved, Applicant.ADDRESS);
    }
    throw new AssertionError("Not active");
  }

  private Octets stage(DocumentStage stage) {
    return answer(world.shelves.documents.find(id, stage)).orElseThrow();
  }

  private Document read() {
    return accepted(world.signing.readDocument().read(Applicant.anyhow(caller), id));
  }
}
