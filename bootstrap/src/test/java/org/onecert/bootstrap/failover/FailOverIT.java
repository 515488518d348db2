package org.onecert.bootstrap.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.bootstrap.site.TrailAuditor;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.cluster.Cluster;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.ServerProcess;

/// Two nodes behind HAProxy, on a PostgreSQL of two that Patroni looks after: `make soak`.
@EnabledIfSystemProperty(named = "onecert.soak.fail-over", matches = "true")
class FailOverIT {

  private static final int LOGGING_IN = 8;
  private static final int ACTIVATING = 2;
  private static final int AUTHORISING = 2;
  private static final int NEWCOMERS = 600;

  /// A folder for each run: the log is the witness of this database's trail, and of no other.
  private static final String LOGGED = "fail-over-" + ProcessHandle.current().pid();

  private static final Duration A_WHILE = Duration.ofSeconds(5);

  @Test
  @DisplayName("S-5, P-2: what was acknowledged is there, once, whatever is killed")
  void what_was_acknowledged_is_there_once_whatever_is_killed() throws Exception {
    assumeTrue(Cluster.canBeHad(), "Debian's patroni, etcd and haproxy, and root");
    try (Cluster cluster = Cluster.start();
        Site site = Site.on(cluster.database(), LOGGED)) {
      Work work = killed(cluster, site);
      tellAll(work);
      assertThatAllIsThereOnce(work, Records.of(site));
      assertThat(new TrailAuditor(site, site.operator(), 5000).checks()).startsWith("0");
    }
  }

  private static Work killed(Cluster cluster, Site site) throws Exception {
    ServerProcess first = site.startNodeAt(cluster.nodes().getFirst());
    site.startNodeAt(cluster.nodes().getLast());
    Work work = begun(site, Api.at(cluster.front()));

    going("all is well", work, System.nanoTime());
    long lost = System.nanoTime();
    cluster.losesPrimary();
    cluster.awaitsPrimary();
    tell("another is primary after", System.nanoTime() - lost);
    going("there is a new primary", work, System.nanoTime());
    first.kill();
    going("a node is killed", work, System.nanoTime());
    site.startNodeAt(cluster.nodes().getFirst());
    going("it is there again", work, System.nanoTime());
    cluster.restartsBalancer();
    going("the balancer was restarted", work, System.nanoTime());

    work.stop();
    return work;
  }

  private static Work begun(Site site, Api front) throws InterruptedException {
    Work work = new Work(site, front);
    for (int i = 0; i < NEWCOMERS; i++) {
      work.waits(Firm.local(site, Algorithm.P256));
    }
    for (int i = 0; i < LOGGING_IN; i++) {
      work.logsIn(Firm.local(site, Algorithm.P256));
    }
    for (int i = 0; i < AUTHORISING; i++) {
      work.authorises(Firm.local(site, Algorithm.P256));
    }
    for (int i = 0; i < ACTIVATING; i++) {
      work.activates();
    }
    return work;
  }

  /// All kinds of work get on; and for a while after that.
  private static void going(String since, Work work, long moment) throws Exception {
    tell(since + ": log-ins go on after", first(work, work.logIns, moment) - moment);
    tell(since + ": activations go on after", first(work, work.activations, moment) - moment);
    tell(since + ": authorisations go on after", first(work, work.authorisations, moment) - moment);
    Thread.sleep(A_WHILE);
  }

  private static long first(Work work, Acknowledged acknowledged, long moment) throws Exception {
    Optional<Long> first = acknowledged.firstAfter(moment);
    while (first.isEmpty()) {
      work.goesOn();
      Insistence.pause();
      first = acknowledged.firstAfter(moment);
    }
    return first.get();
  }

  private static void tell(String what, long nanos) {
    System.out.println("FAIL_OVER " + what + " " + Duration.ofNanos(nanos).toMillis() + " ms");
  }

  private static void assertThatAllIsThereOnce(Work work, Records records) {
    work.logIns
        .times()
        .forEach((uscc, times) ->
            assertThat(records.done("LOG_IN", uscc)).isGreaterThanOrEqualTo(times.sum()));
    work.activations
        .times()
        .forEach((uscc, times) -> {
          assertThat(times.sum()).isEqualTo(1);
          assertThat(records.enterprises(uscc)).isEqualTo(1);
          assertThat(records.forms(uscc)).isEqualTo(1);
          assertThat(records.done("ACTIVATE_MAIN", uscc)).isEqualTo(1);
        });
    work.authorisations
        .times()
        .forEach((uscc, times) -> {
          assertThat(records.done("AUTHORISE", uscc)).isEqualTo(times.sum());
          assertThat(records.forms(uscc)).isEqualTo(1 + times.sum());
        });
  }

  private static void tellAll(Work work) {
    System.out.printf(
        "FAIL_OVER acknowledged: %d log-ins, %d activations, %d authorisations; %d requests sent"
            + " again; longest time without a log-in %d ms%n",
        work.logIns.sum(),
        work.activations.sum(),
        work.authorisations.sum(),
        work.insistence.repeated(),
        work.logIns.longestGap());
  }
}
