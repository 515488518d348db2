package org.onecert.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.SendingLimit;
import org.onecert.domain.message.SendingLimits;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.TooManyMessages;

@DisplayName("S-3: limits of messages")
class MessageDeskTest {

  private final World world = new World();

  @BeforeEach
  void limits_are_low() {
    world.limits =
        new SendingLimits(
            Map.of(SendingScope.MOBILE, List.of(new SendingLimit(2, Duration.ofHours(1)))), 3);
  }

  @Test
  void hold_whatever_the_code_is_for() {
    accepted(send(1, "13800000001"));
    accepted(send(2, "13800000001"));

    assertThat(refusal(send(3, "13800000001"))).isEqualTo(new TooManyMessages(Duration.ofHours(1)));
    assertThat(world.shelves.codes.all()).hasSize(2);
    accepted(send(3, "13800000002"));
  }

  @Test
  void end_with_what_the_operator_pays_for_and_he_is_told() {
    accepted(send(1, "13800000001"));
    accepted(send(2, "13800000002"));
    accepted(send(3, "13800000003"));

    assertThat(refusal(send(4, "13800000004"))).isEqualTo(CodeRefusal.MESSAGES_OF_THE_DAY_SPENT);
    assertThat(world.agents.alarm.told()).containsExactly("1 of 3", "2 of 3", "3 of 3", "all 3");

    world.clock.pass(Duration.ofDays(1));
    accepted(send(4, "13800000004"));
  }

  @Test
  void do_not_count_what_nobody_sent() {
    world.agents.messages.answer(() -> Uni.createFrom().item(new Unreached()));

    for (int i = 0; i < 5; i++) {
      assertThat(refusal(send(i, "13800000001"))).isEqualTo(CodeRefusal.MESSAGE_NOT_SENT);
    }
    assertThat(world.shelves.messages.all()).isEmpty();
    assertThat(world.shelves.codes.all()).isEmpty();
  }

  private Uni<Outcome<CodeTicket>> send(int session, String mobile) {
    UUID id = new UUID(1, session);
    return world
        .codeSending()
        .send(
            CodeBinding.toHolder(id, new Mobile(mobile)),
            Wording::holderMobile,
            new Asker(new SessionId(id), Samples.USCC, Applicant.ADDRESS));
  }
}
