package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.Database;
import org.onecert.fixtures.run.Wire;

/// A database that says nothing, is away, or is in somebody else's hands: users are told so in
/// time, and everything goes on by itself.
@DisplayName("A database in trouble")
class TroubledDatabaseIT {

  private static final int CROWD = 64;
  private static final Duration SOON = Duration.ofSeconds(30);

  private static Site site;
  private static Wire wire;
  private static TokenUser user;

  @BeforeAll
  static void start() {
    site = Site.named("troubled-database");
    wire = Wire.to(site.database().port());
    site.startNode(
        Map.of(
            "quarkus.datasource.reactive.url",
            "postgresql://127.0.0.1:" + wire.port() + "/" + Database.NAME,
            "onecert.requests.patience",
            "PT2S",
            "onecert.database.patience",
            "PT1S"));
    user = Firm.foreign(site, Algorithm.P256).token();
    user.logsIn().expect(200);
  }

  @AfterAll
  static void stop() {
    site.close();
    wire.close();
  }

  @AfterEach
  void mend() {
    wire.mend();
    awaitService();
  }

  @Test
  @DisplayName("that says nothing for a moment: each is told to come again, and nothing is lost")
  void that_says_nothing_for_a_moment() {
    wire.hold();

    assertToldToComeAgain(crowd());
    assertThat(health()).isEqualTo(503);
    wire.mend();
    awaitService();
    assertThat(crowd()).allMatch(reply -> reply.status() == 200);
  }

  @Test
  @DisplayName("that is away: each is told at once")
  void that_is_away() {
    wire.cut();

    assertToldToComeAgain(crowd());
    assertThat(health()).isEqualTo(503);
    assertThat(site.logSince(0)).contains("DATABASE_AWAY");
  }

  @Test
  @DisplayName("that somebody else holds locked: each is told to come again")
  void that_somebody_else_holds_locked() throws SQLException {
    try (Connection owner = site.database().connectAsOwner();
        var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("lock table audit_entry in access exclusive mode");
      assertToldToComeAgain(crowd());
      owner.rollback();
    }
  }

  private static List<Reply> crowd() {
    return Crowd.of(CROWD, i -> user.logsIn());
  }

  private static void assertToldToComeAgain(List<Reply> replies) {
    assertThat(replies)
        .hasSize(CROWD)
        .allSatisfy(reply -> {
          reply.expect(503);
          assertThat(reply.code()).isEqualTo("service-unavailable");
          assertThat(reply.headers().firstValue("Retry-After")).isPresent();
        });
  }

  private static int health() {
    return site.api().get("/q/health/ready").status();
  }

  private static void awaitService() {
    await().atMost(SOON).until(() -> user.logsIn().status() == 200);
    await().atMost(SOON).until(() -> health() == 200);
  }
}
