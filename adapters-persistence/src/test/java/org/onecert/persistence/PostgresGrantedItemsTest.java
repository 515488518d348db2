package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.GrantedItemsContract;

@ExtendWith(OnPostgres.class)
class PostgresGrantedItemsTest extends GrantedItemsContract {

  PostgresGrantedItemsTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
