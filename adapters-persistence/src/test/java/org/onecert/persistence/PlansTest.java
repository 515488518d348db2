package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The plan of a look-up")
@ExtendWith(OnPostgres.class)
class PlansTest {

  private final Plans plans;

  PlansTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hosted_key_document_index_key | select 1 from hosted_key where document_index in ('x', 'y')",
        "form_by_enterprise | select 1 from form where enterprise_id = gen_random_uuid()",
        "signing_session_by_uscc | select 1 from signing_session where uscc = 'x' order by opened_at",
        "signing_session_by_lapse | select 1 from signing_session where lapses_at <= now() and state in ('AWAITING_SEAL', 'AWAITING_REPRESENTATIVE') order by lapses_at"
      })
  void uses_the_index(String index, String statement) throws SQLException {
    assertThat(plans.of(statement, 0)).contains(index).doesNotContain("Seq Scan");
  }
}
