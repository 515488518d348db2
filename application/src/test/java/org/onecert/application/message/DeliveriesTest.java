package org.onecert.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.login.Session;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.refusal.CodeRefusal;

@DisplayName("S-3: what became of a message")
class DeliveriesTest {

  private static final Octets KEY = Octets.ofHex("00ff");

  private final World world = new World();
  private final Caller<Session> caller =
      Applicant.anyhow(new Applicant(world, "109").comesToActivate());
  private final FollowMessagesService following =
      new FollowMessagesService(
          world.shelves.messages, world.agents.inquiries, world.deliveries(), world.clock);
  private final TakeDeliveryReportService reports =
      new TakeDeliveryReportService(world.deliveries(), _ -> KEY);
  private MessageId id = new MessageId(new UUID(0, 0));

  @BeforeEach
  void a_code_goes_out_by_a_provider_that_has_to_be_asked() {
    world.agents.messages.answer(() -> Uni.createFrom().item(new Taken("asked", "42")));
    id =
        accepted(world.sendMobileCode().send(caller, Samples.information().mobile()))
            .message()
            .orElseThrow()
            .id();
  }

  @Test
  void is_shown_to_whoever_asked_for_it_and_to_nobody_else() {
    assertThat(accepted(show(caller)).delivery()).isEqualTo(Delivery.UNDER_WAY);

    var other = Applicant.anyhow(new Applicant(world, "209").comesToActivate());
    assertThat(refusal(show(other))).isEqualTo(CodeRefusal.MESSAGE_UNKNOWN);
  }

  private Uni<Outcome<MessageStanding>> show(Caller<Session> who) {
    return new ShowMessageService(world.shelves.messages).show(who, id);
  }

  @Test
  void is_asked_after_five_seconds_then_ever_less_often() {
    followAfter(Duration.ofSeconds(4));
    assertThat(world.agents.inquiries.questions()).isEmpty();
    followAfter(Duration.ofSeconds(1));
    followAfter(Duration.ofSeconds(4));
    assertThat(world.agents.inquiries.questions()).hasSize(1);
    followAfter(Duration.ofSeconds(1));
    assertThat(world.agents.inquiries.questions())
        .hasSize(2)
        .allMatch(question -> question.reference().equals("42"));
  }

  @Test
  void is_not_asked_any_more_once_it_is_known() {
    world.agents.inquiries.answer(() -> Uni.createFrom().item(Delivery.DELIVERED));
    followAfter(Duration.ofSeconds(5));
    followAfter(Duration.ofMinutes(10));

    assertThat(world.agents.inquiries.questions()).hasSize(1);
    assertThat(accepted(show(caller)).delivery()).isEqualTo(Delivery.DELIVERED);
    assertThat(world.agents.alarm.told()).containsOnlyOnce("DELIVERED by asked after 5 s");
  }

  @Test
  void is_not_asked_any_more_after_an_hour() {
    for (int i = 0; i < 20; i++) {
      followAfter(Duration.ofMinutes(10));
    }

    assertThat(world.agents.inquiries.questions()).hasSizeLessThan(5);
    assertThat(accepted(show(caller)).delivery()).isEqualTo(Delivery.UNDER_WAY);
  }

  @Test
  void is_asked_again_where_it_could_not_be_found_out() {
    world.agents.inquiries.answer(
        () -> Uni.createFrom().failure(new IllegalStateException("no answer")));
    followAfter(Duration.ofSeconds(5));
    world.agents.inquiries.answer(() -> Uni.createFrom().item(Delivery.NUMBER_UNKNOWN));
    followAfter(Duration.ofSeconds(5));

    assertThat(accepted(show(caller)).delivery()).isEqualTo(Delivery.NUMBER_UNKNOWN);
  }

  @Test
  void is_reported_by_whoever_has_the_key_and_stays() {
    accepted(reports.take(id, KEY, Delivery.DELIVERED));
    accepted(reports.take(id, KEY, Delivery.NOT_DELIVERED));

    assertThat(accepted(show(caller)).delivery()).isEqualTo(Delivery.DELIVERED);
    assertThat(world.agents.alarm.told())
        .contains("DELIVERED by asked after 0 s")
        .noneMatch(told -> told.startsWith("NOT_DELIVERED"));
  }

  @Test
  void is_not_reported_without_the_key_or_of_what_nobody_knows() {
    assertThat(refusal(reports.take(id, Octets.ofHex("00fe"), Delivery.DELIVERED)))
        .isEqualTo(CodeRefusal.MESSAGE_UNKNOWN);
    assertThat(refusal(reports.take(new MessageId(new UUID(9, 9)), KEY, Delivery.DELIVERED)))
        .isEqualTo(CodeRefusal.MESSAGE_UNKNOWN);
    assertThat(accepted(show(caller)).delivery()).isEqualTo(Delivery.UNDER_WAY);
  }

  private void followAfter(Duration time) {
    world.clock.pass(time);
    answer(following.follow());
  }
}
