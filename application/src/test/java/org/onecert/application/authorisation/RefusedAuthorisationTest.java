package org.onecert.application.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.application.AuthorisationRoom.PERMIT;
import static org.onecert.application.AuthorisationRoom.SITE;
import static org.onecert.application.AuthorisationRoom.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.AuthorisationRoom;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.port.Newcomer;
import org.onecert.application.port.PlainToken;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;

@DisplayName("G: what opens no authorisation, and changes nothing:")
class RefusedAuthorisationTest {

  private final AuthorisationRoom room = new AuthorisationRoom();
  private final Office office = room.office;
  private final Particulars deputy =
      Particulars.of(office.record(office.deputy).facts().uniqueId());

  @Test
  void an_unknown_item() {
    var unknown = Grant.of(new BusinessItemCode("fishing"));

    assertRefused(room.pick(unknown), AuthorisationRefusal.BUSINESS_ITEM_UNKNOWN, deputy);
  }

  @Test
  void a_withdrawn_item() {
    assertRefused(
        room.pick(Grant.of(WITHDRAWN)), AuthorisationRefusal.BUSINESS_ITEM_WITHDRAWN, deputy);
  }

  @Test
  void a_grant_that_has_ended() {
    var ended = new Grant(SITE, Optional.of(LocalDate.parse("2026-11-21")));

    assertRefused(room.pick(ended), AuthorisationRefusal.LAST_DAY_PAST, deputy);
  }

  @Test
  void what_the_deputy_holds_already() {
    assertRefused(
        room.pick(Grant.of(PERMIT)), AuthorisationRefusal.AUTHORISATION_CHANGES_NOTHING, deputy);
  }

  @Test
  @DisplayName("G-3: a deregistered deputy")
  void a_deregistered_deputy() {
    accepted(room.world.management.deregister().deregister(room.main, room.deputy));

    assertRefused(room.pick(Grant.of(SITE)), AuthorisationRefusal.DEPUTY_DEREGISTERED, deputy);
  }

  @Test
  void the_main_certificate_itself() {
    CertificateId main = office.idOf(office.main);

    assertRefused(
        new Pick(main, Grants.of(SITE)),
        AuthorisationRefusal.MAIN_NEEDS_NO_AUTHORISATION,
        Particulars.of(office.record(office.main).facts().uniqueId()));
  }

  @Test
  @DisplayName("M-1: a deputy that authorises itself")
  void a_deputy_that_authorises_itself() {
    Caller<Admitted> caller = office.deputy.comesToWork();

    assertThat(refusal(room.open(caller, room.pick(Grant.of(SITE)))))
        .isEqualTo(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
    assertThat(refusal(room.preview(caller, room.pick(Grant.of(SITE)))))
        .isEqualTo(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
    assertThat(room.held()).isEqualTo(Grants.of(PERMIT));
  }

  @Test
  @DisplayName("M-1, U-3: a main that was demoted on the way")
  void a_main_that_was_demoted_on_the_way() {
    Enterprise now = office.enterprise();
    answer(
        room.world.shelves.enterprises.put(
            new Enterprise(now.id(), now.uscc(), now.name(), now.profile(), room.deputy)));

    assertRefused(
        new Pick(office.idOf(office.main), Grants.of(SITE)),
        ManagementRefusal.MAIN_CERTIFICATE_NEEDED,
        Particulars.of(office.record(office.main).facts().uniqueId()));
  }

  @Test
  void somebody_elses_deputy_or_none() {
    var facts = Samples.issue(Newcomer.arrives().uscc(), "109", 1);
    Applicant stranger = new Applicant(room.world, Samples.certificate(facts));
    stranger.activates();
    CertificateId foreign = stranger.comesToWork().session().certificate();

    for (CertificateId unknown : List.of(foreign, new CertificateId(new UUID(9, 9)))) {
      assertRefused(
          new Pick(unknown, Grants.of(SITE)),
          ManagementRefusal.CERTIFICATE_UNKNOWN,
          Particulars.NONE.trying(unknown));
    }
  }

  @Test
  @DisplayName("G-1: several deputies, one of whom is a stranger's")
  void several_deputies_one_of_whom_is_a_strangers() {
    CertificateId unknown = new CertificateId(new UUID(9, 9));

    assertThat(
            refusal(
                room.open(
                    room.main,
                    room.pick(Grant.of(SITE)),
                    new Pick(unknown, Grants.of(SITE)),
                    new Pick(office.idOf(office.main), Grants.NONE))))
        .isEqualTo(ManagementRefusal.CERTIFICATE_UNKNOWN);
    assertThat(room.held()).isEqualTo(Grants.of(PERMIT));
  }

  @Test
  @DisplayName("A-3: a token without seal, or with another's")
  void a_token_without_seal_or_with_anothers() {
    Octets anothers = PlainToken.sealOf(office.deputy.certificate().encoded());

    assertThat(refusal(room.open(room.main, Optional.empty(), room.pick())))
        .isEqualTo(SealRefusal.SEAL_MISSING);
    assertThat(refusal(room.open(room.main, Optional.of(anothers), room.pick())))
        .isEqualTo(SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);
    assertThat(room.world.shelves.lastEntry())
        .isEqualTo(
            Office.refused(
                Act.OPEN_AUTHORISATION,
                office.main,
                SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE,
                deputy));
  }

  @Test
  @DisplayName("A-3, C-2: a renewed main certificate with the seal of the one before")
  void a_renewed_main_certificate_with_the_seal_of_the_one_before() {
    Applicant renewed = office.main.reissued(1);
    accepted(room.world.management.update().update(renewed.comesToUpdate()));
    Caller<Admitted> caller = renewed.comesToWork();
    Octets anew = PlainToken.sealOf(renewed.certificate().encoded());

    assertThat(refusal(room.open(caller, Optional.of(room.seal()), room.pick())))
        .isEqualTo(SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);
    accepted(room.open(caller, Optional.of(anew), room.pick()));
  }

  private void assertRefused(Pick pick, Refusal reason, Particulars about) {
    List<List<?>> before = room.world.shelves.everything();

    assertThat(refusal(room.open(room.main, pick))).isEqualTo(reason);

    List<List<?>> after = room.world.shelves.everything();
    assertThat(after.subList(0, 9)).isEqualTo(before.subList(0, 9));
    assertThat(after.getLast()).hasSize(before.getLast().size() + 1);
    assertThat(room.world.shelves.lastEntry())
        .isEqualTo(Office.refused(Act.OPEN_AUTHORISATION, office.main, reason, about));
  }
}
