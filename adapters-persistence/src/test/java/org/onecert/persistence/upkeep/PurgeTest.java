package org.onecert.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@ExtendWith(OnPostgres.class)
class PurgeTest {

  private final Plans plans;

  PurgeTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  @Test
  void goes_by_indexes_alone() throws SQLException {
    assertThat(plans.of(Purge.SQL, 6))
        .contains(
            "used_challenge_by_expiry",
            "one_time_code_by_time",
            "idempotent_answer_by_time",
            "session_by_end",
            "text_message_by_time",
            "messages_of_day_pkey",
            "event_queue_empty",
            "change_event_distributed")
        .doesNotContain("Seq Scan");
  }
}
