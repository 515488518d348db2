package org.onecert.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@DisplayName("G-4 what is done every second")
@ExtendWith(OnPostgres.class)
class QueuePlansTest {

  private final Plans plans;

  QueuePlansTest(Postgres postgres) {
    this.plans = new Plans(postgres);
  }

  static Stream<Arguments> statements() {
    return Stream.of(
        Arguments.of(QueueStatements.DISTRIBUTE, 1, "change_event_to_distribute"),
        Arguments.of(QueueStatements.CLAIM, 4, "event_queue_due"),
        Arguments.of(QueueStatements.CLAIM, 4, "change_event_by_enterprise"),
        Arguments.of(QueueStatements.SETTLE, 9, "event_queue_pkey"),
        Arguments.of(QueueStatements.DEAD_LETTERS, 2, "event_queue_dead"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void goes_by_the_index(String statement, int parameters, String index) throws SQLException {
    assertThat(plans.of(statement, parameters))
        .contains(index)
        .doesNotContain("Seq Scan on event_queue", "Seq Scan on change_event");
  }
}
