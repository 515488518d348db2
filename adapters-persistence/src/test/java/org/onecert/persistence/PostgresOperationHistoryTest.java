package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.OperationHistoryContract;

@ExtendWith(OnPostgres.class)
class PostgresOperationHistoryTest extends OperationHistoryContract {

  PostgresOperationHistoryTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
