package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.PeopleContract;

@ExtendWith(OnPostgres.class)
class PostgresPeopleTest extends PeopleContract {

  PostgresPeopleTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
