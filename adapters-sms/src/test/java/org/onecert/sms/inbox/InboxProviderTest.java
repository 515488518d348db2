package org.onecert.sms.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;
import org.onecert.fixtures.world.World;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;
import org.onecert.sms.text.MessageTexts;
import org.onecert.sms.text.Template;
import org.onecert.sms.web.ProviderHttp;

@DisplayName("S-3: a text message")
class InboxProviderTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final MessageTexts TEXTS =
      new MessageTexts(
          Map.of(MessagePurpose.HOLDER_MOBILE, new Template("验证码{code}，{minutes}分钟内有效。")), "", 2);
  private static final TextMessage MESSAGE =
      new TextMessage(
          new MessageId(new UUID(1, 1)), new Mobile("15801907709"), Wording.holderMobile("123456"));

  @AfterAll
  static void close() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void arrives_unharmed() {
    try (World world = World.start()) {
      assertThat(send(world.url().resolve("/inbox"))).isEqualTo(new Taken(""));
      assertThat(world.inbox().messages("15801907709"))
          .singleElement()
          .satisfies(message -> assertThat(message.text()).isEqualTo("验证码123456，30分钟内有效。"));
    }
  }

  @Test
  void is_told_to_have_failed_when_the_inbox_refuses_it() {
    try (World world = World.start()) {
      assertThat(send(world.url().resolve("/nowhere"))).isInstanceOf(NotTaken.class);
    }
  }

  @Test
  void is_told_to_have_failed_when_nobody_listens() {
    assertThat(send(URI.create("http://127.0.0.1:1/inbox"))).isInstanceOf(Busy.class);
  }

  @Test
  void may_have_gone_when_the_inbox_stays_silent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI inbox = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/inbox");

      assertThat(send(inbox)).isInstanceOf(Unclear.class);
    }
  }

  @Test
  @DisplayName("P-1: shows neither its mobile nor its text")
  void shows_neither_its_mobile_nor_its_text() {
    assertThat(MESSAGE)
        .hasToString(
            "TextMessage[id=MessageId[value=00000000-0000-0001-0000-000000000001],"
                + " mobile=158****7709, wording=holder-mobile]");
  }

  private static Submission send(URI inbox) {
    var http = new ProviderHttp(VERTX, Duration.ofMillis(500));
    var provider = new InboxProvider(http, inbox, TEXTS);
    return provider.submit(MESSAGE).await().atMost(Duration.ofSeconds(10));
  }
}
