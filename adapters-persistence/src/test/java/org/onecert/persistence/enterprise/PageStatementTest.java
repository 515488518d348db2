package org.onecert.persistence.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@ExtendWith(OnPostgres.class)
class PageStatementTest {

  private final Plans plans;

  PageStatementTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  @Test
  @DisplayName("M-1 a page costs the same wherever it begins: no sort, no scan")
  void goes_by_the_index_in_its_order() throws SQLException {
    assertThat(plans.of(PageStatement.SQL, 4))
        .contains("certificate_enterprise_id_id_key", "granted_item_pkey")
        .doesNotContain("Sort", "Seq Scan on certificate", "Seq Scan on granted_item");
  }
}
