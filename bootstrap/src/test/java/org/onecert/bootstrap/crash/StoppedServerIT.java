package org.onecert.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.crash.HeldStep.Held;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.ServerProcess;

/// A process that is asked to end (SIGTERM) while it has work under way.
class StoppedServerIT {

  private static final int TERMINATED = 143;
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int IDLE = 200;

  private static Site site;
  private static Records records;

  @BeforeAll
  static void open() {
    site = Site.named("stopped");
    records = Records.of(site);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  @DisplayName("S-5, A-5: sends others elsewhere, finishes a signature, and answers it")
  void sends_others_elsewhere_and_finishes_a_signature() {
    ServerProcess node = site.startNode(Map.of("quarkus.shutdown.delay", "2S"));
    Api watch = Api.at(node.url());
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    String id = firm.sealed(user);
    String code = firm.representativeCode(user, id);
    watch.get("/q/health/started").expect(200);
    watch.get("/q/health/ready").expect(200);

    Reply answer =
        stopWhile(
            Held.COMMITTING_THE_ENTERPRISE,
            () -> user.signsAsRepresentative(id, code),
            () -> {
              await().atMost(SOON).until(() -> watch.get("/q/health/ready").status() == 503);
              watch.get("/q/health/live").expect(200);
            });

    answer.expect(200);
    assertThat(records.mains(firm.enterprise().uscc())).isEqualTo(1);
    assertThat(records.forms(firm.enterprise().uscc())).isEqualTo(1);
    assertThat(records.done("ACTIVATE_MAIN", firm.enterprise().uscc())).isEqualTo(1);
    assertThatThrownBy(() -> watch.get("/q/health/live")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  @DisplayName("S-5, L-6: finishes a log-in for which the database takes its time")
  void finishes_a_log_in() {
    site.startNode();
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.token();

    Reply answer = stopWhile(Held.LOGGING_IN, user::logsIn, () -> {});

    String token = answer.expect(200).at("/session/token");
    ServerProcess next = site.startNode();
    Api.at(next.url()).as(token).get("/api/v1/session").expect(200);
    next.stop();
  }

  @Test
  @DisplayName("L-6: does what a client asked for who hung up")
  void does_what_a_client_asked_for_who_hung_up() {
    ServerProcess node = site.startNode();
    Firm firm = Firm.local(site, Algorithm.P256);
    String token = firm.token().logsIn().expect(200).at("/session/token");
    String logOut = "DELETE /api/v1/session HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token;

    try (HeldStep held = HeldStep.hold(records, Held.ENDING_SESSIONS)) {
      Socket client = connected(node.url(), logOut + "\r\n\r\n");
      held.awaitSomebody();
      client.close();
      assertThat(node.stop()).isEqualTo(TERMINATED);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }

    ServerProcess next = site.startNode();
    assertThat(Api.at(next.url()).as(token).get("/api/v1/session").code())
        .isEqualTo("session-ended");
    next.stop();
  }

  @Test
  @DisplayName("S-3: waits for a gateway, whose code is good afterwards")
  void waits_for_a_gateway() {
    try (SlowGateway gateway = SlowGateway.start()) {
      ServerProcess node = site.startNode(gateway.settings());
      Firm firm = Firm.local(site, Algorithm.P256);
      TokenUser user = firm.arrives(firm.token());
      var asked = beside(() -> user.asksForMobileCode(firm.holder().mobile()));
      await().atMost(SOON).until(() -> !gateway.codes().isEmpty());

      assertThat(node.stop()).isEqualTo(TERMINATED);

      assertThat(asked.join().expect(202).at("/message/delivery")).isEqualTo("under-way");
      ServerProcess next = site.startNode();
      user.movedTo(Api.at(next.url()))
          .opensActivation(user.form(firm.holder().mobile(), gateway.codes().getFirst()))
          .expect(201);
      next.stop();
    }
  }

  @Test
  @DisplayName("does not wait for connections on which nobody asks")
  void does_not_wait_for_connections_on_which_nobody_asks() throws IOException {
    ServerProcess node = site.startNode();
    List<Socket> idle = new ArrayList<>();
    for (int i = 0; i < IDLE; i++) {
      idle.add(connected(node.url(), "GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n"));
    }

    var end = beside(node::stop);
    await().atMost(SOON).until(end::isDone);

    assertThat(end.join()).isEqualTo(TERMINATED);
    for (Socket socket : idle) {
      socket.close();
    }
  }

  private static Socket connected(URI node, String request) throws IOException {
    Socket socket = new Socket(node.getHost(), node.getPort());
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  /// Has the node that was started last asked to end while the database holds up the request.
  private static Reply stopWhile(Held step, Supplier<Reply> request, Runnable meanwhile) {
    try (HeldStep held = HeldStep.hold(records, step)) {
      var answer = beside(request);
      held.awaitSomebody();
      var end = beside(site.lastNode()::stop);
      meanwhile.run();
      assertThat(end.join()).isEqualTo(TERMINATED);
      return answer.join();
    }
  }

  private static <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
  }
}
