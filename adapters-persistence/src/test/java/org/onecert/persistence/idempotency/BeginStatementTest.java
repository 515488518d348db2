package org.onecert.persistence.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@ExtendWith(OnPostgres.class)
class BeginStatementTest {

  private final Plans plans;

  BeginStatementTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  @Test
  void goes_by_indexes_alone() throws SQLException {
    assertThat(plans.of(BeginStatement.SQL, 6))
        .contains("idempotent_answer_pkey")
        .doesNotContain("Seq Scan");
  }
}
