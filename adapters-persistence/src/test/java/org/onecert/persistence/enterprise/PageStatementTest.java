package org.onecert.persistence.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
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
        .contains("certificate_in_order", "granted_item_pkey")
        .doesNotContain("Sort", "Seq Scan on certificate", "Seq Scan on granted_item");
  }

  @Test
  @DisplayName("M-1 the last page reads no other enterprise's certificates, however many there are")
  void the_last_page_reads_no_other_enterprises_certificates() throws SQLException {
    String plan =
        plans.after(
            List.of(
                "set constraints all deferred",
                enterprise(1),
                enterprise(2),
                certificates(1, 8_000),
                certificates(2, 12_000),
                "analyze certificate"),
            PageStatement.SQL,
            List.of(name(1, 0), name(1, 7_950), "101", "2026-11-22"));

    assertThat(plan)
        .contains("Index Scan using certificate_in_order on certificate", "rows=50")
        .doesNotContain("Rows Removed by Filter: 1");
  }

  private static String enterprise(int number) {
    return """
    insert into enterprise (id, uscc, name, local, economic_type, address, representative,
                            main_certificate_id)
    values ('%s', '%s', 'e', true, 'e', 'a', '\\x00', gen_random_uuid())
    """
        .formatted(name(number, 0), uscc(number));
  }

  private static String certificates(int enterprise, int count) {
    return """
    insert into certificate (id, enterprise_id, enterprise_name, uscc, unique_id, serial_number,
                             not_before, not_after, fingerprint, der, nickname, holder, mobile,
                             activated_at)
    select overlay('%1$s' placing lpad(i::text, 12, '0') from 25)::uuid, '%1$s', 'e', '%2$s',
           i || '@XY%2$s', lpad(upper(to_hex(i)), 32, '0'), now(), now() + interval '1 day',
           encode(sha256(('%2$s' || i)::bytea), 'hex'), '\\x30', 'n', 'h', '\\x00', now()
      from generate_series(1, %3$d) i
    """
        .formatted(name(enterprise, 0), uscc(enterprise), count);
  }

  private static String uscc(int number) {
    return "91310000%09dX".formatted(990_000_000 + number);
  }

  private static String name(int enterprise, int number) {
    return "0000000%d-0000-7000-8000-%012d".formatted(enterprise, number);
  }
}
