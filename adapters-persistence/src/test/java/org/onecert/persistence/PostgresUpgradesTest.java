package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.UpgradesContract;

@ExtendWith(OnPostgres.class)
class PostgresUpgradesTest extends UpgradesContract {

  PostgresUpgradesTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
