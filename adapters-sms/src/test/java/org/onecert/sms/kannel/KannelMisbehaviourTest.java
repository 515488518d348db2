package org.onecert.sms.kannel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

@DisplayName("S-3: a message goes out once, whatever answers for Kannel:")
class KannelMisbehaviourTest {

  private static final URI NOBODY = URI.create("http://127.0.0.1:1/");
  private static final Duration SHORT = Duration.ofMillis(500);

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0: Accepted for delivery",
        "3: Queued for later delivery",
        "Sent. Message splits: 2"
      })
  void its_words_for_taken_are_taken(String words) {
    assertThat(answer("202 Accepted", words)).isEqualTo(new Taken(""));
  }

  @ParameterizedTest
  @CsvSource({
    "403 Forbidden, Authorization failed for sendsms, authorization failed",
    "403 Forbidden, Not routable. Do not try again., not routable",
    "500 Internal Server Error, Sending failed., sending failed",
    "'400 Bad Request', 'Sender missing and no global set, rejected', status 400",
    "404 Not Found, Page not found. 15801907709, status 404",
    "302 Found, Elsewhere, status 302"
  })
  void what_was_refused_may_go_to_somebody_else(String status, String words, String why) {
    assertThat(answer(status, words)).isEqualTo(new NotTaken(why));
  }

  @ParameterizedTest
  @CsvSource({
    "503 Service Unavailable, 'Temporal failure, try again later.', temporal failure",
    "503 Service Unavailable, No server is available to handle this request., status 503"
  })
  void what_is_refused_for_the_moment_may_be_taken_later(String status, String words, String why) {
    assertThat(answer(status, words)).isEqualTo(new Busy(why));
  }

  @Test
  void whom_its_lists_deny_nobody_else_is_asked_for() {
    assertThat(
            answer(
                "400 Bad Request", "Number(s) has/have been denied by white- and/or black-lists."))
        .isEqualTo(new Declined(new MobileRefused(), "denied by its white or black lists"));
  }

  @ParameterizedTest
  @CsvSource({
    "200 OK, <html>Log in to this network</html>, status 200",
    "202 Accepted, '', status 202",
    "202 Accepted, 4: Something new, status 202",
    "502 Bad Gateway, The proxy heard nothing, status 502",
    "504 Gateway Timeout, The proxy heard nothing, status 504"
  })
  void what_makes_no_sense_is_unclear(String status, String words, String why) {
    assertThat(answer(status, words)).isEqualTo(new Unclear(why));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 202 Acc",
        "HTTP/1.1 202 Accepted\r\nContent-Length: 24\r\n\r\n0: Acc",
        "SSH-2.0-OpenSSH_9.2\r\n\r\n",
        "HTTP/1.1 202 Accepted\r\nContent-Length: -1\r\n\r\n0: Accepted for delivery"
      })
  void a_connection_that_is_cut_and_garbage_are_unclear(String said) {
    try (var impostor = Impostor.saying(said)) {
      assertThat(submit(impostor.url())).isInstanceOf(Unclear.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 202 Accepted\r\n",
        "HTTP/1.1 202 Accepted\r\nContent-Length: 24\r\n\r\n0: Acc"
      })
  void an_answer_that_does_not_come_to_its_end_is_unclear(String said) {
    try (var impostor = Impostor.sayingAndWaiting(said)) {
      assertThat(submit(impostor.url(), SHORT)).isEqualTo(new Unclear("no answer in time"));
    }
  }

  @Test
  void an_answer_without_end_is_unclear() {
    String head =
        "HTTP/1.1 202 Accepted\r\nContent-Length: 2000000000\r\n\r\n0: Accepted for delivery";
    try (var impostor = Impostor.sayingAndWaiting(head + " ".repeat(1 << 20))) {
      assertThat(submit(impostor.url())).isEqualTo(new Unclear("answer too long"));
    }
  }

  @Test
  void a_redirect_is_not_followed() {
    try (var target = Impostor.saying(http("202 Accepted", "0: Accepted for delivery"));
        var impostor =
            Impostor.saying(
                "HTTP/1.1 307 Temporary Redirect\r\nLocation: "
                    + target.url()
                    + "\r\nContent-Length: 0\r\n\r\n")) {
      assertThat(submit(impostor.url())).isEqualTo(new NotTaken("status 307"));
    }
  }

  @Test
  void where_nobody_listens_nothing_was_sent() {
    assertThat(submit(NOBODY)).isEqualTo(new Busy("no connection"));
    assertThat(submit(URI.create("http://kannel.invalid/"))).isEqualTo(new Busy("no connection"));
  }

  @Test
  @DisplayName("P-1: neither password nor number nor what it said is told")
  void tells_no_secret() {
    assertThat(Messages.settings(NOBODY, NOBODY, "secret").toString()).doesNotContain("secret");
    assertThat(new KannelAnswer(400, Messages.MOBILE)).hasToString("status 400");
  }

  private Submission answer(String status, String words) {
    try (var impostor = Impostor.saying(http(status, words))) {
      return submit(impostor.url());
    }
  }

  private static String http(String status, String body) {
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private Submission submit(URI url) {
    return submit(url, Messages.LONG);
  }

  private Submission submit(URI url, Duration patience) {
    KannelSettings settings =
        new KannelSettings(url, new KannelAccount("onecert", "secret", Optional.empty()), NOBODY);
    return Messages.submit(Messages.provider(vertx, settings, patience), Messages.shortOne());
  }
}
