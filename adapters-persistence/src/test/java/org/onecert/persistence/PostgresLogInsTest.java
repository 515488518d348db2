package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.LogInsContract;

@ExtendWith(OnPostgres.class)
class PostgresLogInsTest extends LogInsContract {

  PostgresLogInsTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
