package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.Database;
import org.onecert.fixtures.run.DatabasePlan;
import org.onecert.fixtures.run.SmallDisk;

@DisplayName("A database whose disk is full")
class FullDiskIT {

  private static final int MEGABYTES = 400;
  private static final int MOST = 20_000;
  private static final String SESSIONS = "select count(*) from session";

  @Test
  @DisplayName("keeps what was acknowledged, refuses the rest with a reason, and goes on by itself")
  void keeps_what_was_acknowledged() {
    assumeTrue(SmallDisk.canBeHad(), "only root may mount a file system");
    try (SmallDisk disk = SmallDisk.of(MEGABYTES);
        Site site = Site.on(database(disk), "full-disk")) {
      site.startNode();
      TokenUser user = Firm.foreign(site, Algorithm.P256).token();
      user.logsIn().expect(200);

      disk.fill();
      List<Reply> replies = logIns(user);

      assertThat(replies.getLast().expect(503).code()).isEqualTo("service-unavailable");
      assertThat(site.logSince(0)).contains("DATABASE_AWAY").contains("(53100)");
      disk.clear();
      await().atMost(Duration.ofMinutes(1)).until(() -> user.logsIn().status() == 200);
      long refused = replies.stream().filter(reply -> reply.status() != 200).count();
      assertThat(Records.of(site).number(SESSIONS)).isEqualTo(2 + replies.size() - refused);
    }
  }

  private static Database database(SmallDisk disk) {
    return Database.start(DatabasePlan.throwaway().keptIn(disk.place().resolve("data")));
  }

  /// Until one fails; those before it succeeded.
  private static List<Reply> logIns(TokenUser user) {
    List<Reply> replies = new ArrayList<>();
    do {
      replies.add(user.logsIn());
    } while (replies.getLast().status() == 200 && replies.size() < MOST);
    return replies;
  }
}
