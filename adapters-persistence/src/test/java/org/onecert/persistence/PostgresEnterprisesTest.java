package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.EnterprisesContract;

@ExtendWith(OnPostgres.class)
class PostgresEnterprisesTest extends EnterprisesContract {

  PostgresEnterprisesTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
