package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.HistoryFilterContract;

@ExtendWith(OnPostgres.class)
class PostgresHistoryFilterTest extends HistoryFilterContract {

  PostgresHistoryFilterTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
