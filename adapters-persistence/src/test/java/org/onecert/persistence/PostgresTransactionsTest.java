package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.TransactionsContract;

@ExtendWith(OnPostgres.class)
class PostgresTransactionsTest extends TransactionsContract {

  PostgresTransactionsTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
