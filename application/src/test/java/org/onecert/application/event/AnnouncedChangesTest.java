package org.onecert.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.AuthorisationRoom.PERMIT;
import static org.onecert.application.AuthorisationRoom.SITE;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.AuthorisationRoom;
import org.onecert.application.Office;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.domain.event.EventKind;
import org.onecert.domain.event.ItemChange;
import org.onecert.domain.event.Occurrence;

@DisplayName("G-4 what others are told of")
class AnnouncedChangesTest {

  private static List<Occurrence> told(Office office) {
    return office.world.shelves.events.all().stream().map(ChangeEvent::occurrence).toList();
  }

  @Test
  @DisplayName("A-5, D-2 is that a main and a deputy were activated")
  void is_that_certificates_were_activated() {
    Office office = new Office();

    assertThat(told(office)).extracting(Occurrence::kind).containsOnly(EventKind.ACTIVATED);
    assertThat(told(office)).extracting(Occurrence::role).containsExactly(Role.MAIN, Role.DEPUTY);
    assertThat(told(office).getFirst().certificate().uniqueId())
        .isEqualTo(office.main.certificate().facts().uniqueId());
  }

  @Test
  @DisplayName("M-3 is that a deputy was deregistered, and that its items are gone")
  void is_that_a_deputy_was_deregistered() {
    Office office = new Office();

    accepted(
        office
            .world
            .management
            .deregister()
            .deregister(office.main.comesToWork(), office.idOf(office.deputy)));

    Occurrence last = told(office).getLast();
    assertThat(last.kind()).isEqualTo(EventKind.DEREGISTERED);
    assertThat(last.items()).contains(new ItemChange(Grants.of(PERMIT), Grants.NONE));
  }

  @Test
  @DisplayName("G-2 is what a deputy may do once the form is sealed, not before")
  void is_what_a_deputy_may_do_once_the_form_is_sealed() {
    AuthorisationRoom room = new AuthorisationRoom();
    var id = room.opened(Grant.of(SITE));
    assertThat(told(room.office)).hasSize(2);

    accepted(room.seal(id));

    assertThat(told(room.office)).hasSize(3);
    Occurrence last = told(room.office).getLast();
    assertThat(last.kind()).isEqualTo(EventKind.AUTHORISED);
    assertThat(last.items()).contains(new ItemChange(Grants.of(PERMIT), Grants.of(SITE)));
  }

  @Test
  @DisplayName("A-5 is nothing if the effect was undone")
  void is_nothing_if_the_effect_was_undone() {
    AuthorisationRoom room = new AuthorisationRoom();
    var id = room.opened(Grant.of(SITE));
    room.world.shelves.taps.breakAfter(0, "ChangeEvents.put");

    assertThat(catchThrowable(() -> accepted(room.seal(id))))
        .hasMessageContaining("ChangeEvents.put");

    assertThat(told(room.office)).hasSize(2);
    assertThat(room.held()).isEqualTo(Grants.of(PERMIT));
    accepted(room.seal(id));
    assertThat(told(room.office)).hasSize(3);
  }
}
