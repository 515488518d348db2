package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.SessionsContract;

@ExtendWith(OnPostgres.class)
class PostgresSessionsTest extends SessionsContract {

  PostgresSessionsTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
