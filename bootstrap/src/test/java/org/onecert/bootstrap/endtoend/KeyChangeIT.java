package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Balancer;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.KeyChange;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.bootstrap.site.TrailAuditor;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Operator;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.ServerLaunch;

@DisplayName("P-1, P-2, L-2, L-6 All keys are changed on two nodes while people log in:")
class KeyChangeIT {

  private static Site site;
  private static KeyChange change;
  private static Balancer balancer;

  private final AtomicBoolean over = new AtomicBoolean();

  @BeforeAll
  static void open() throws IOException {
    site = Site.named("key-change");
    Files.deleteIfExists(site.log()); // an earlier run is no witness of this one
    change = new KeyChange(site.secrets());
    balancer = Balancer.ofTwo(site);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  @DisplayName("nobody is turned away, and in the end nothing needs the old ones")
  void nobody_is_turned_away() throws Exception {
    Firm firm = Firm.local(site, Algorithm.P256);
    Firm later = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    assertThatNoNodeStartsWithoutTheOldDataKey();
    CompletableFuture<Integer> crowd = CompletableFuture.supplyAsync(() -> logInAndOut(main));

    balancer.restart(change.known());
    Reply challenge = balancer.send(node -> main.calling(node).challenge("logIn"));
    balancer.restart(change.working());
    Map<String, Object> answer = main.answer(challenge);
    balancer.send(node -> main.calling(node).post(answer)).expect(200);
    balancer.send(node -> main.movedTo(node).session()).expect(200);
    awaitEverythingEncryptedAnew();
    balancer.restart(change.alone());
    over.set(true);

    assertThat(crowd.get()).isGreaterThan(10);
    balancer.send(node -> main.movedTo(node).session()).expect(401);
    assertThatPeopleAreReadable(main, later);
    assertThat(new TrailAuditor(site, operator()).checks()).startsWith("0\nwhole: ");
  }

  private static void assertThatNoNodeStartsWithoutTheOldDataKey() {
    ServerLaunch launch = site.launchLoggingApart();
    for (Map.Entry<String, String> setting : change.newDataKey().entrySet()) {
      launch = launch.property(setting.getKey(), setting.getValue());
    }
    assertThatThrownBy(launch::start)
        .hasMessageContaining("\nonecert.data.other-keys does not have key 1, which ");
  }

  /// Challenge, answer and look around, each at whichever node is next.
  private int logInAndOut(TokenUser user) {
    int times = 0;
    while (!over.get()) {
      Reply challenge = balancer.send(node -> user.calling(node).challenge("logIn"));
      Map<String, Object> answer = user.answer(challenge);
      Reply opened = balancer.send(node -> user.calling(node).post(answer)).expect(200);
      TokenUser admitted = user.in(opened);
      balancer.send(node -> admitted.movedTo(node).session()).expect(200);
      balancer.send(node -> admitted.movedTo(node).logsOut()).expect(204);
      times++;
    }
    return times;
  }

  /// Answers of requests with a key for repetitions are gone after a day.
  private static void awaitEverythingEncryptedAnew() {
    Records.of(site).execute("delete from idempotent_answer");
    Api last = balancer.nodes().getLast();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(last.get("/q/metrics").text())
                .contains("onecert_data_values_under_older_keys 0.0"));
  }

  /// Of the firm that settled before, what is kept of it; of the other one, the registry's entry
  /// and the representative's key, which signs.
  private static void assertThatPeopleAreReadable(TokenUser main, Firm later) throws IOException {
    TokenUser again =
        main.in(balancer.send(node -> main.calling(node).logsIn()).expect(200))
            .movedTo(balancer.nodes().getFirst());
    assertThat(again.api().get("/api/v1/certificates").expect(200).text())
        .contains("\"mobile\":\"1");
    later.settles();
    String check = Files.readString(Path.of("../deploy/backup/forms-that-do-not-match.sql"));
    assertThat(Records.of(site).texts(check)).isEmpty();
    site.operator().exportsTrail(0, 1).expect(401);
  }

  private static Operator operator() {
    return Operator.of(balancer.nodes().getFirst(), change.operatorToken());
  }
}
