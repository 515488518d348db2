package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.NoticesContract;

@ExtendWith(OnPostgres.class)
class PostgresNoticesTest extends NoticesContract {

  PostgresNoticesTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
