package org.onecert.persistence.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@ExtendWith(OnPostgres.class)
class FindSessionStatementTest {

  private final Plans plans;

  FindSessionStatementTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  @Test
  void goes_by_indexes_alone() throws SQLException {
    assertThat(plans.of(FindSessionStatement.SQL, 3))
        .contains("session_pkey", "certificate_pkey", "Index Cond: (id = c.enterprise_id)")
        .doesNotContain("Seq Scan");
  }
}
