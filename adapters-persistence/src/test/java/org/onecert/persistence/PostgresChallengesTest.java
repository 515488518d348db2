package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.ChallengesContract;

@ExtendWith(OnPostgres.class)
class PostgresChallengesTest extends ChallengesContract {

  PostgresChallengesTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
