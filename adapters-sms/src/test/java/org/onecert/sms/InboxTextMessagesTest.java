package org.onecert.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.TextMessages.Handover;
import org.onecert.application.port.TextMessages.TextMessage;
import org.onecert.domain.people.Mobile;
import org.onecert.fixtures.world.World;

@DisplayName("S-3: a text message")
class InboxTextMessagesTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final TextMessage MESSAGE =
      new TextMessage(new Mobile("15801907709"), "验证码123456，请勿告诉任何人。");

  @AfterAll
  static void close() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void arrives_unharmed() {
    try (World world = World.start()) {
      assertThat(send(world.url().resolve("/inbox"))).isEqualTo(Handover.ACCEPTED);
      assertThat(world.inbox().messages("15801907709"))
          .singleElement()
          .satisfies(message -> assertThat(message.text()).isEqualTo(MESSAGE.text()));
    }
  }

  @Test
  void is_told_to_have_failed_when_the_inbox_refuses_it() {
    try (World world = World.start()) {
      assertThat(send(world.url().resolve("/nowhere"))).isEqualTo(Handover.FAILED);
    }
  }

  @Test
  void is_told_to_have_failed_when_nobody_listens() {
    assertThat(send(URI.create("http://127.0.0.1:1/inbox"))).isEqualTo(Handover.FAILED);
  }

  @Test
  void is_told_to_have_failed_when_the_inbox_stays_silent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI inbox = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/inbox");

      assertThat(send(inbox)).isEqualTo(Handover.FAILED);
    }
  }

  @Test
  @DisplayName("P-1: shows neither its mobile nor its text")
  void shows_neither_its_mobile_nor_its_text() {
    assertThat(MESSAGE).hasToString("text message to 158****7709");
  }

  private static Handover send(URI inbox) {
    var messages = new InboxTextMessages(WebClient.create(VERTX), inbox, Duration.ofMillis(500));
    return messages.send(MESSAGE).await().atMost(Duration.ofSeconds(10));
  }
}
