package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.OneTimeCodesContract;

@ExtendWith(OnPostgres.class)
class PostgresOneTimeCodesTest extends OneTimeCodesContract {

  PostgresOneTimeCodesTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
