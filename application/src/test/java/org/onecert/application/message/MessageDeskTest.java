package org.onecert.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.SendingLimit;
import org.onecert.domain.message.SendingLimits;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.people.OneTimeCode;
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
  void tell_when_another_one_can_be_asked_for() {
    assertThat(accepted(send(1, "13800000001")).resendAt())
        .isEqualTo(NOW.plus(OneTimeCode.RESEND_AFTER));
    world.clock.pass(Duration.ofMinutes(5));
    assertThat(accepted(send(2, "13800000001")).resendAt())
        .isEqualTo(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void keep_a_share_for_whoever_has_to_sign() {
    world.limits =
        new SendingLimits(
            Map.of(
                SendingScope.MOBILE, List.of(new SendingLimit(2, Duration.ofHours(1))),
                SendingScope.HOLDER_MOBILE, List.of(new SendingLimit(1, Duration.ofHours(1)))),
            100);
    accepted(send(1, "13800000001"));
    assertThat(refusal(send(2, "13800000001"))).isInstanceOf(TooManyMessages.class);

    accepted(sign(3, "13800000001"));
    assertThat(refusal(sign(4, "13800000001"))).isInstanceOf(TooManyMessages.class);
  }

  @Test
  void count_what_a_provider_declined() {
    world.agents.messages.answer(() -> Uni.createFrom().item(new MobileRefused()));
    assertThat(refusal(send(1, "13800000001"))).isEqualTo(CodeRefusal.MOBILE_REFUSED);
    assertThat(refusal(send(1, "13800000001"))).isEqualTo(CodeRefusal.MOBILE_REFUSED);

    assertThat(refusal(send(1, "13800000001"))).isInstanceOf(TooManyMessages.class);
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
    return send(session, mobile, Wording::holderMobile);
  }

  private Uni<Outcome<CodeTicket>> sign(int session, String mobile) {
    return send(
        session,
        mobile,
        code -> Wording.representativeSignature(code, "确认表", Samples.line("上海样例有限公司")));
  }

  private Uni<Outcome<CodeTicket>> send(
      int session, String mobile, Function<String, Wording> wording) {
    UUID id = new UUID(1, session);
    return world
        .codeSending()
        .send(
            CodeBinding.toHolder(id, new Mobile(mobile)),
            wording,
            new Asker(new SessionId(id), Samples.USCC, Applicant.ADDRESS));
  }
}
