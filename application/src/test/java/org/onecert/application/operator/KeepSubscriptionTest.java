package org.onecert.application.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;
import static org.onecert.application.EventRoom.HOOK;
import static org.onecert.application.EventRoom.SYSTEM;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.EventRoom;
import org.onecert.application.World;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Trait;
import org.onecert.domain.refusal.OperatorRefusal;

@DisplayName("G-4 a subscription")
class KeepSubscriptionTest {

  private static final HookAddress ELSEWHERE =
      new HookAddress(URI.create("https://elsewhere.example/"));

  private final World world = new World();
  private final EventRoom room = new EventRoom(world);

  private AuditEntry last() {
    return world.shelves.lastEntry();
  }

  @Test
  @DisplayName("P-2 is noted when it begins, when it moves and when it ends, and not when it stays")
  void is_noted_when_something_changes() {
    room.subscribe();
    assertThat(last().act()).isEqualTo(Act.KEEP_SUBSCRIPTION);
    assertThat(last().particulars().changes())
        .containsExactly(Change.to(Trait.SUBSCRIPTION, "permits at " + HOOK));
    accepted(room.subscriptions.keep(SYSTEM, HOOK, Applicant.ADDRESS));
    assertThat(world.shelves.audit.entries()).hasSize(1);

    accepted(room.subscriptions.keep(SYSTEM, ELSEWHERE, Applicant.ADDRESS));
    assertThat(last().particulars().changes())
        .containsExactly(
            Change.between(Trait.SUBSCRIPTION, "permits at " + HOOK, "permits at " + ELSEWHERE));

    accepted(room.subscriptions.end(SYSTEM, Applicant.ADDRESS));
    assertThat(last().act()).isEqualTo(Act.END_SUBSCRIPTION);
    assertThat(last().particulars().changes())
        .containsExactly(
            new Change(
                Trait.SUBSCRIPTION, Optional.of("permits at " + ELSEWHERE), Optional.empty()));
    assertThat(refusal(room.subscriptions.read(SYSTEM))).isEqualTo(OperatorRefusal.NOT_SUBSCRIBED);
  }

  @Test
  @DisplayName("P-2 is refused, and that is noted, at an address that is not allowed")
  void is_refused_at_an_address_that_is_not_allowed() {
    room.subscribe();
    room.receivers.refuseAddresses(OperatorRefusal.HOOK_INSIDE_OWN_NETWORK);

    assertThat(refusal(room.subscriptions.keep(SYSTEM, ELSEWHERE, Applicant.ADDRESS)))
        .isEqualTo(OperatorRefusal.HOOK_INSIDE_OWN_NETWORK);

    assertThat(last().refusal()).contains("hook-inside-own-network");
    assertThat(accepted(room.subscriptions.read(SYSTEM)).subscription().address()).isEqualTo(HOOK);
  }

  @Test
  void is_refused_to_a_system_that_nobody_registered() {
    assertThat(refusal(room.subscriptions.keep(SYSTEM, HOOK, Applicant.ADDRESS)))
        .isEqualTo(OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED);
    assertThat(refusal(room.subscriptions.end(SYSTEM, Applicant.ADDRESS)))
        .isEqualTo(OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED);
    assertThat(last().refusal()).contains("business-system-not-registered");
  }
}
