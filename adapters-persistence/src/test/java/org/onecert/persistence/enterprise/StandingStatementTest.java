package org.onecert.persistence.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@ExtendWith(OnPostgres.class)
class StandingStatementTest {

  private final Plans plans;

  StandingStatementTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  @Test
  void goes_by_indexes_alone() throws SQLException {
    assertThat(plans.of(StandingStatement.SQL, 2))
        .contains("certificate_unique_id_key", "enterprise_uscc_key")
        .doesNotContain("Seq Scan");
  }
}
