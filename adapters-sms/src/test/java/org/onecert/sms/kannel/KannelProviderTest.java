package org.onecert.sms.kannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.domain.message.TextMessage;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.inbox.Inbox;
import org.onecert.fixtures.kannel.Kannel;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Taken;

@DisplayName("S-3: through a real Kannel a message")
class KannelProviderTest {

  private final Vertx vertx = Vertx.vertx();
  private final Inbox inbox = Inbox.empty();
  private final BlockingQueue<String> reports = new LinkedBlockingQueue<>();
  private LocalServer us;
  private Kannel kannel;

  @BeforeEach
  void start(@TempDir Path folder) {
    assumeTrue(Kannel.isInstalled(), "skipped: there is no Kannel on this machine");
    us = LocalServer.start(0, List.of(Route.of("GET /api/v1/messages/{id}/report", this::report)));
    kannel = Kannel.start(folder, inbox::receive);
  }

  private Answer report(Request request) {
    reports.add(
        request.variable("id")
            + " "
            + request.parameter("key").orElse("")
            + " "
            + request.parameter("status").orElse("")
            + " from "
            + request.parameter("network").orElse(""));
    return Answer.nothing(204);
  }

  @AfterEach
  void stop() {
    if (Kannel.isInstalled()) {
      kannel.close();
      us.close();
    }
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void arrives_unharmed() {
    assertThat(submit(Messages.shortOne())).isEqualTo(new Taken(""));

    assertThat(inbox.await(Messages.MOBILE, 1, Messages.LONG))
        .singleElement()
        .satisfies(
            message -> assertThat(message.text()).isEqualTo("【网上政务大厅】验证码123456，30分钟内有效；𠮷、%26+é。"));
    assertThat(inbox.latestCode(Messages.MOBILE)).hasValue("123456");
  }

  @Test
  void arrives_unharmed_if_it_takes_two_of_the_network() {
    assertThat(submit(Messages.longOne())).isEqualTo(new Taken(""));

    assertThat(inbox.await(Messages.MOBILE, 1, Messages.LONG))
        .singleElement()
        .satisfies(message ->
            assertThat(message.text())
                .hasSizeGreaterThan(70)
                .startsWith("【网上政务大厅】验证码654321，用于法定代表人签署上海样例建设集团有限公司的《法人一证通主证书激活申请表》")
                .endsWith("请勿提供。"));
  }

  @Test
  void is_reported_with_its_name_and_its_key_when_it_has_arrived() throws InterruptedException {
    TextMessage message = Messages.longOne();
    submit(message);

    assertThat(nextReport()).isEqualTo(report(message, "1 from FAKE"));
  }

  @Test
  void is_refused_where_the_password_is_wrong_and_it_is_told_so() {
    assertThat(Messages.submit(provider("wrong"), Messages.shortOne()))
        .isEqualTo(new NotTaken("authorization failed"));
  }

  @Test
  void waits_with_kannel_for_a_network_that_is_gone() {
    kannel.losesNetwork();

    assertThat(submit(Messages.shortOne())).isEqualTo(new Taken(""));
  }

  @Test
  void is_not_taken_where_there_is_no_network_at_all() {
    kannel.givesNetworkUp();

    assertThat(submit(Messages.shortOne())).isEqualTo(new NotTaken("not routable"));
  }

  @Test
  void is_reported_as_rejected_by_no_network_when_it_was_not_taken() throws InterruptedException {
    kannel.givesNetworkUp();
    TextMessage message = Messages.shortOne();
    submit(message);

    assertThat(nextReport()).isEqualTo(report(message, "16 from "));
  }

  @Test
  void is_not_taken_by_a_kannel_that_is_gone() {
    kannel.close();

    assertThat(submit(Messages.shortOne())).isEqualTo(new Busy("no connection"));
  }

  private String nextReport() throws InterruptedException {
    return String.valueOf(reports.poll(Messages.LONG.toSeconds(), TimeUnit.SECONDS));
  }

  private static String report(TextMessage message, String status) {
    return message.id().value() + " " + Messages.KEY.toHex() + " " + status;
  }

  private Submission submit(TextMessage message) {
    return Messages.submit(provider(Kannel.PASSWORD), message);
  }

  private KannelProvider provider(String password) {
    URI here = us.url();
    return Messages.provider(vertx, Messages.settings(kannel.url(), here, password), Messages.LONG);
  }
}
