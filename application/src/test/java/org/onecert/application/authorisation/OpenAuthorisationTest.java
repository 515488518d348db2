package org.onecert.application.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.AuthorisationRoom.PERMIT;
import static org.onecert.application.AuthorisationRoom.SITE;
import static org.onecert.application.AuthorisationRoom.SITE_UNTIL_SPRING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.AuthorisationRoom;
import org.onecert.application.Office;
import org.onecert.application.Shelves;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;

@DisplayName("G-1, G-2: opening an authorisation")
class OpenAuthorisationTest {

  private final AuthorisationRoom room = new AuthorisationRoom();
  private final Office office = room.office;

  @Test
  void prints_a_form_that_awaits_the_seal_of_the_main_certificate() {
    AwaitingSeal session = accepted(room.open(room.main, room.pick(SITE_UNTIL_SPRING)));

    var assignment =
        new Assignment(
            NamedCertificate.of(office.record(office.deputy)),
            Grants.of(PERMIT),
            new Grants(Set.of(SITE_UNTIL_SPRING)));
    assertThat(session.terms().matter())
        .isEqualTo(
            new Authorisation(
                office.main.certificate(),
                room.seal(),
                List.of(assignment),
                Map.of(PERMIT, Shelves.PERMIT.name(), SITE, Samples.line("文明工地"))));
    assertThat(office.main.kept(session.terms().id())).isEqualTo(session);
  }

  @Test
  @DisplayName("G-2 changes no item")
  void changes_no_item() {
    room.opened(SITE_UNTIL_SPRING);

    assertThat(room.held()).isEqualTo(Grants.of(PERMIT));
  }

  @Test
  @DisplayName("M-6 is noted for each deputy")
  void is_noted_for_each_deputy() {
    Applicant second = new Applicant(room.world, "309");
    second.joins();
    CertificateId other = office.idOf(second);
    int before = room.world.shelves.audit.entries().size();

    AwaitingSeal session =
        accepted(room.open(room.main, room.pick(), new Pick(other, Grants.of(SITE))));

    var step = Particulars.of(session.terms().id()).showing(session.document());
    var entries = room.world.shelves.audit.entries();
    assertThat(entries.subList(before, entries.size()))
        .containsExactly(
            Office.done(Act.OPEN_AUTHORISATION, office.main, step.about(idOf(office.deputy))),
            Office.done(Act.OPEN_AUTHORISATION, office.main, step.about(idOf(second))));
  }

  private UniqueId idOf(Applicant holder) {
    return office.record(holder).facts().uniqueId();
  }

  @Test
  @DisplayName("G-1 is shown before: held now, held afterwards, the difference")
  void is_shown_before() {
    var preview = accepted(room.preview(room.main, room.pick(SITE_UNTIL_SPRING)));

    Assignment shown = preview.assignments().getFirst();
    assertThat(shown.before()).isEqualTo(Grants.of(PERMIT));
    assertThat(shown.after()).isEqualTo(new Grants(Set.of(SITE_UNTIL_SPRING)));
    assertThat(shown.takenAway()).isEqualTo(Grants.of(PERMIT));
    assertThat(preview.catalogue().find(SITE)).isPresent();
  }

  @Test
  @DisplayName("G-1 is shown before without leaving a trace")
  void is_shown_before_without_leaving_a_trace() {
    var before = room.world.shelves.everything();

    accepted(room.preview(room.main, room.pick(SITE_UNTIL_SPRING)));

    assertThat(room.world.shelves.everything()).isEqualTo(before);
  }
}
