package org.onecert.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.application.port.OperationHistory.Filter;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.history.Act;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@ExtendWith(OnPostgres.class)
class HistoryStatementTest {

  private static final OrganisationCode ENTERPRISE = new OrganisationCode("42505934X");
  private static final Filter ALL =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Plans plans;

  HistoryStatementTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of("audit_entry_by_organisation", ALL),
        Arguments.of(
            "audit_entry_by_certificate",
            new Filter(Optional.of("109"), ALL.act(), ALL.refused(), ALL.from(), ALL.until())),
        Arguments.of(
            "audit_entry_by_act",
            new Filter(
                ALL.digits(),
                Optional.of(Act.DEREGISTER),
                Optional.of(true),
                ALL.from(),
                ALL.until())));
  }

  @ParameterizedTest
  @MethodSource("questions")
  @DisplayName("M-6 a page costs the same wherever it begins: no sort, no scan")
  void goes_by_the_index_in_its_order(String index, Filter filter) throws SQLException {
    for (OptionalLong before : Stream.of(OptionalLong.empty(), OptionalLong.of(42)).toList()) {
      HistoryStatement statement = HistoryStatement.of(ENTERPRISE, filter, before, 20);

      assertThat(plans.of(statement.sql(), statement.parameters().size()))
          .contains("Index Scan using " + index + " ")
          .doesNotContain("Sort", "Seq Scan");
    }
  }

  @Test
  @DisplayName("M-6 the last page reads no other enterprise's entries, however many there are")
  void the_last_page_reads_no_other_enterprises_entries() throws SQLException {
    long first = 9_000_020_000L;
    var statement = HistoryStatement.of(ENTERPRISE, ALL, OptionalLong.of(first + 50), 101);

    String plan =
        plans.after(
            List.of(
                entries(first - 20_000, first, "9131000012345678XX"),
                entries(first, first + 15_000, "91310000" + ENTERPRISE.value() + "X"),
                "analyze audit_entry"),
            statement.sql(),
            List.of(ENTERPRISE.value(), Long.toString(-first - 50)));

    assertThat(plan)
        .contains("Index Scan using audit_entry_by_organisation ", "rows=50")
        .doesNotContain("Rows Removed by Filter", "Sort");
  }

  private static String entries(long from, long to, String uscc) {
    return """
    insert into audit_entry (id, entry, at, act, client, enterprise_name, uscc, unique_id,
                             serial_number, not_before, not_after, fingerprint)
    overriding system value
    select id, gen_random_uuid(), now(), 'LOG_IN', 'x', 'e', '%s', 'u', 's', now(), now(), 'f'
      from generate_series(%d::bigint, %d - 1) id
    """
        .formatted(uscc, from, to);
  }

  @ParameterizedTest
  @MethodSource("questions")
  @DisplayName("M-6 a time goes by an index, too")
  void goes_by_an_index_for_a_time(String index, Filter filter) throws SQLException {
    Filter timed =
        new Filter(
            filter.digits(),
            filter.act(),
            filter.refused(),
            Optional.of(Instant.EPOCH),
            Optional.of(Instant.EPOCH));
    HistoryStatement statement = HistoryStatement.of(ENTERPRISE, timed, OptionalLong.empty(), 20);

    assertThat(plans.of(statement.sql(), statement.parameters().size()))
        .contains("audit_entry_by_")
        .doesNotContain("Seq Scan");
  }
}
