package org.onecert.persistence.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@ExtendWith(OnPostgres.class)
class RecordsStatementTest {

  private final Plans plans;

  RecordsStatementTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  @Test
  void goes_by_indexes_alone() throws SQLException {
    assertThat(plans.of(RecordsStatement.SQL, 3))
        .contains(
            "one_enterprise_for_each_organisation_code",
            "certificate_by_digits",
            "replaced_issue_pkey")
        .doesNotContain("Seq Scan");
  }
}
