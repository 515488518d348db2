package org.onecert.application.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.Handover.TooMany;
import org.onecert.domain.message.Handover.Unclear;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.TooManyMessages;

@DisplayName("S-3: sending a code")
class SendingCodesTest {

  private static final CodeBinding BINDING =
      CodeBinding.toHolder(new UUID(1, 1), Samples.information().mobile());

  private static final Asker ASKER =
      new Asker(new SessionId(new UUID(1, 1)), Samples.USCC, Applicant.ADDRESS);

  private final World world = new World();

  @Test
  void puts_six_digits_into_the_message_and_shows_the_mobile_masked() {
    CodeTicket ticket = accepted(send(BINDING));

    var message = world.agents.messages.messages().getLast();
    assertThat(ticket)
        .isEqualTo(
            new CodeTicket(
                "158****7709",
                NOW.plus(Duration.ofSeconds(90)),
                NOW.plus(Duration.ofMinutes(30)),
                Optional.of(MessageStanding.underWay(message.id(), NOW).takenBy("recorded"))));
    assertThat(message.mobile()).isEqualTo(BINDING.mobile());
    assertThat(world.agents.messages.lastCode()).matches("[0-9]{6}");
  }

  @Test
  void is_refused_until_ninety_seconds_have_passed() {
    accepted(send(BINDING));
    world.clock.pass(Duration.ofSeconds(89));

    assertThat(refusal(send(BINDING))).isEqualTo(new CodeSentRecently(Duration.ofSeconds(1)));
    assertThat(world.agents.messages.messages()).hasSize(1);

    world.clock.pass(Duration.ofSeconds(1));
    accepted(send(BINDING));
    assertThat(world.agents.messages.messages()).hasSize(2);
  }

  @Test
  void leaves_the_code_alive_when_the_next_one_is_refused() {
    accepted(send(BINDING));
    refusal(send(BINDING));

    accepted(world.codes().attempt(BINDING, world.agents.messages.lastCode()));
  }

  @Test
  void makes_the_one_before_worthless() {
    accepted(send(BINDING));
    String before = world.agents.messages.lastCode();
    world.clock.pass(Duration.ofSeconds(90));
    answer(TryingCodesTest.entered(world, BINDING, TryingCodesTest.wrong(before)));

    assertThat(answer(world.codes().attempt(BINDING, before))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void does_not_wait_for_another_mobile_or_another_session() {
    accepted(send(BINDING));

    accepted(send(CodeBinding.toHolder(new UUID(1, 1), new Mobile("13800000000"))));
    accepted(send(CodeBinding.toHolder(new UUID(2, 2), BINDING.mobile())));
  }

  @Test
  void is_taken_back_when_the_gateway_does_not_take_the_message() {
    world.agents.messages.answer(() -> Uni.createFrom().item(new Unreached()));

    assertThat(refusal(send(BINDING))).isEqualTo(CodeRefusal.MESSAGE_NOT_SENT);
    assertGone(world.agents.messages.lastCode());
  }

  @Test
  void stays_good_where_nobody_knows_whether_the_message_went() {
    world.agents.messages.answer(() -> Uni.createFrom().item(new Unclear("slow")));

    assertThat(accepted(send(BINDING)).message().orElseThrow().delivery())
        .isEqualTo(Delivery.UNCLEAR);
    accepted(world.codes().attempt(BINDING, world.agents.messages.lastCode()));
  }

  @Test
  void stays_good_when_the_gateway_breaks() {
    var broken = new UncheckedIOException(new IOException("no gateway"));
    world.agents.messages.answer(() -> Uni.createFrom().failure(broken));

    assertThatThrownBy(() -> answer(send(BINDING))).isSameAs(broken);
    accepted(world.codes().attempt(BINDING, world.agents.messages.lastCode()));
  }

  @Test
  void tells_what_the_provider_says_of_the_mobile() {
    world.agents.messages.answer(() -> Uni.createFrom().item(new MobileRefused()));
    assertThat(refusal(send(BINDING))).isEqualTo(CodeRefusal.MOBILE_REFUSED);

    world.agents.messages.answer(() -> Uni.createFrom().item(new TooMany(Duration.ofHours(1))));
    assertThat(refusal(send(BINDING))).isEqualTo(new TooManyMessages(Duration.ofHours(1)));
    assertGone(world.agents.messages.lastCode());
  }

  @Test
  void leaves_the_one_before_alive_when_the_next_does_not_go_out() {
    accepted(send(BINDING));
    String before = world.agents.messages.lastCode();
    world.clock.pass(Duration.ofSeconds(90));
    world.agents.messages.answer(() -> Uni.createFrom().item(new Unreached()));
    refusal(send(BINDING));

    accepted(world.codes().attempt(BINDING, before));
  }

  @Test
  void takes_back_nothing_that_a_slow_gateway_let_come_after_it() {
    world.agents.messages.answer(this::slowly);

    assertThat(refusal(send(BINDING))).isEqualTo(CodeRefusal.MESSAGE_NOT_SENT);
    accepted(world.codes().attempt(BINDING, "424242"));
  }

  /// While the gateway thinks, another node sends the next code.
  private Uni<Handover> slowly() {
    world.clock.pass(Duration.ofSeconds(90));
    return TryingCodesTest.entered(world, BINDING, "424242").replaceWith(new Unreached());
  }

  private void assertGone(String code) {
    assertThat(refusal(world.codes().attempt(BINDING, code))).isEqualTo(CodeRefusal.CODE_GONE);
    world.agents.messages.answer(() -> Uni.createFrom().item(new Taken("recorded", "1")));
    accepted(send(BINDING));
  }

  private Uni<Outcome<CodeTicket>> send(CodeBinding binding) {
    return world.codeSending().send(binding, Wording::holderMobile, ASKER);
  }
}
