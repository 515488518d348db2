package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.bootstrap.site.TrailAuditor;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// Two nodes, people who log in, an auditor with an export, and the owner of the database.
@DisplayName("P-2: the packaged server's trail")
class SealedTrailIT {

  private static final int LOG_INS = 30;

  private static Site site;
  private static Records records;

  @BeforeAll
  static void open() throws IOException {
    site = Site.named("sealed");
    Files.deleteIfExists(site.log()); // an earlier run is no witness of this one
    site.startNode(Map.of("onecert.trail.seal-every", "PT1S"));
    site.startNode(Map.of("onecert.trail.seal-every", "PT1S"));
    records = Records.of(site);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void is_whole_until_somebody_tampers_with_it_and_then_says_where() throws Exception {
    TokenUser user = Firm.foreign(site, Algorithm.P256).token();
    Crowd.of(LOG_INS, _ -> user.logsIn().expect(200));
    awaitSeals();
    TrailAuditor auditor = new TrailAuditor(site);

    assertThat(auditor.checks()).startsWith("0\nwhole: ").contains("sealed until");

    records.execute("update audit_entry set client = '192.0.2.66' where id = " + row(3));
    records.execute("delete from audit_entry where id = " + row(5));
    records.execute(
        "insert into audit_entry (transaction, at, act, client, entry)"
            + " values ('3', now(), 'LOG_IN', 'x', gen_random_uuid())");
    assertThat(auditor.checks())
        .startsWith("1\nentry 3 was altered\nentry 5 is missing\nentry ")
        .contains(" was inserted: it is not in the chain\ntampered with: ");
  }

  private static String row(int position) {
    return "(select entry_id from audit_link where position = %d)".formatted(position);
  }

  private static void awaitSeals() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            records.number("select count(*) from audit_link")
                == records.number("select count(*) from audit_entry"));
  }
}
