package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.EventsContract;

@ExtendWith(OnPostgres.class)
class PostgresEventsTest extends EventsContract {

  PostgresEventsTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
