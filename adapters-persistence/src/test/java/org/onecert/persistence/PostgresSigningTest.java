package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.SigningContract;

@ExtendWith(OnPostgres.class)
class PostgresSigningTest extends SigningContract {

  PostgresSigningTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
