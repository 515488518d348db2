package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The plan of a statement that runs often")
@ExtendWith(OnPostgres.class)
class PlansTest {

  private final Postgres postgres;

  PlansTest(Postgres postgres) {
    this.postgres = postgres;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "certificate_unique_id_key | select 1 from certificate where unique_id = 'x'",
        "enterprise_uscc_key | select 1 from enterprise where uscc = 'x'",
        "session_pkey | select 1 from session where id = gen_random_uuid()",
        "session_by_end | delete from session where ends_at < now()",
        "used_challenge_by_expiry | delete from used_challenge where expires_at < now()",
        "one_time_code_by_time | delete from one_time_code where sent_at < now()",
        "idempotent_answer_by_time | delete from idempotent_answer where begun_at < now()",
        "idempotent_answer_pkey | select 1 from idempotent_answer where owner = 'x' and key = 'y'",
        "hosted_key_document_index_key | select 1 from hosted_key where document_index in ('x', 'y')",
        "audit_entry_by_enterprise | select 1 from audit_entry where uscc = 'x' order by at",
        "form_by_enterprise | select 1 from form where enterprise_id = gen_random_uuid()",
        "signing_session_by_uscc | select 1 from signing_session where uscc = 'x' order by opened_at"
      })
  void uses_the_index(String index, String statement) throws SQLException {
    try (Connection owner = postgres.database().connectAsOwner()) {
      owner.createStatement().execute("set enable_seqscan = off");

      assertThat(plan(owner, statement)).contains(index).doesNotContain("Seq Scan");
    }
  }

  private static String plan(Connection owner, String statement) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (ResultSet lines = owner.createStatement().executeQuery("explain " + statement)) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
