package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.IdempotentAnswersContract;

@ExtendWith(OnPostgres.class)
class PostgresIdempotentAnswersTest extends IdempotentAnswersContract {

  PostgresIdempotentAnswersTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
