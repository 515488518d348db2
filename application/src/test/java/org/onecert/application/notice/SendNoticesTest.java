package org.onecert.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.World;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.notice.NoticeId;
import org.onecert.domain.notice.NoticeKind;

@DisplayName("U-3: notices to holders")
class SendNoticesTest {

  private final World world = new World();
  private final Certificate certificate =
      Samples.activated(new CertificateId(new UUID(2, 2)), Samples.certificate("109", "first"));

  private void writes(NoticeKind kind) {
    Notice notice =
        Notice.of(
            new NoticeId(UUID.randomUUID()),
            kind,
            Samples.enterprise(certificate.id()),
            certificate,
            NOW);
    answer(world.shelves.notices.put(notice));
  }

  private void send() {
    answer(world.upgrade.sendNotices().send());
  }

  private List<TextMessage> sent() {
    return world.agents.messages.messages();
  }

  @Test
  void tell_what_became_of_which_certificate_of_whom() {
    writes(NoticeKind.UPGRADED);
    writes(NoticeKind.DEMOTED);

    send();

    assertThat(sent())
        .extracting(TextMessage::wording)
        .containsExactlyInAnyOrder(
            wording(MessagePurpose.UPGRADED), wording(MessagePurpose.DEMOTED));
    assertThat(sent()).extracting(TextMessage::mobile).containsOnly(Samples.information().mobile());
  }

  private Wording wording(MessagePurpose purpose) {
    return Wording.notice(
        purpose, certificate.facts().uniqueId(), Samples.enterprise(certificate.id()).name());
  }

  @Test
  void are_given_up_where_the_mobile_takes_nothing() {
    writes(NoticeKind.UPGRADED);
    world.agents.messages.answer(() -> Uni.createFrom().item(new MobileRefused()));

    send();

    assertThat(world.shelves.notices.all()).isEmpty();
  }

  @Test
  void are_sent_once() {
    writes(NoticeKind.UPGRADED);

    send();
    world.clock.pass(Duration.ofMinutes(2));
    send();

    assertThat(sent()).hasSize(1);
    assertThat(world.shelves.notices.all()).isEmpty();
    assertThat(world.agents.alarm.told()).hasSize(1).allMatch(told -> told.startsWith("1 of "));
  }

  @Test
  void are_tried_again_a_minute_later_if_the_gateway_fails_or_breaks() {
    writes(NoticeKind.UPGRADED);
    world.agents.messages.answer(() -> Uni.createFrom().item(new Unreached()));
    send();
    send();
    assertThat(sent()).hasSize(1);

    world.clock.pass(Duration.ofMinutes(1));
    world.agents.messages.answer(
        () -> Uni.createFrom().failure(new IllegalStateException("no gateway")));
    send();
    assertThat(sent()).hasSize(2);

    world.clock.pass(Duration.ofMinutes(1));
    world.agents.messages.answer(() -> Uni.createFrom().item(new Taken("recorded", "1")));
    send();
    assertThat(sent()).hasSize(3);
    assertThat(world.shelves.notices.all()).isEmpty();
  }

  @Test
  void are_given_up_after_a_day() {
    writes(NoticeKind.UPGRADED);
    world.clock.pass(Notice.LIFETIME);

    send();

    assertThat(sent()).isEmpty();
    assertThat(world.shelves.notices.all()).isEmpty();
  }
}
