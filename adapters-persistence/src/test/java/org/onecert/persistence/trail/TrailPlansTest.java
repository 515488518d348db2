package org.onecert.persistence.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;
import org.onecert.persistence.SealedTrail;

@DisplayName("P-2: the plan of chaining and exporting")
@ExtendWith(OnPostgres.class)
class TrailPlansTest {

  private final Plans plans;

  TrailPlansTest(Postgres postgres) {
    this.plans = new Plans(postgres);
    fill(SealedTrail.empty(postgres));
  }

  private static void fill(SealedTrail trail) {
    trail.owner(
        """
        insert into audit_entry (transaction, at, act, client, entry)
        select (1000 + n)::text::xid8, now(), 'LOG_IN', 'x', gen_random_uuid()
          from generate_series(1, 20000) n;
        insert into audit_link
        select row_number() over (order by id), id, entry, sha256('x'), 'GENUINE' from audit_entry;
        insert into audit_seal (position, seal)
        select position, 'x' from audit_link where position % 10 = 0;
        """);
    trail.owner("analyze audit_entry, audit_link, audit_seal");
  }

  @AfterAll
  static void clear(Postgres postgres) {
    SealedTrail.empty(postgres);
  }

  static Stream<Arguments> statements() {
    return Stream.of(
        Arguments.of(ExtendStatements.SETTLED, 3, "audit_entry_in_order"),
        Arguments.of(ExtendStatements.WAITING, 2, "audit_entry_in_order"),
        Arguments.of(ExtendStatements.SEALS, 1, "audit_seal_pkey"),
        Arguments.of(ExcerptStatements.BOUNDS, 3, "audit_link_pkey"),
        Arguments.of(ExcerptStatements.LINKS, 2, "audit_entry_pkey"),
        Arguments.of(ExcerptStatements.SEALS, 2, "audit_seal_pkey"),
        Arguments.of(ExcerptStatements.STRAYS, 5, "audit_entry_in_order"),
        Arguments.of(ExcerptStatements.FROM_THE_FUTURE, 1, "audit_entry_in_order"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void goes_by_indexes(String statement, int parameters, String index) throws SQLException {
    assertThat(plans.of(statement, parameters))
        .contains(index)
        .doesNotContain("Seq Scan on audit_entry", "Seq Scan on audit_link", "Anti Join", "Sort");
  }
}
