package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.SentMessagesContract;

@ExtendWith(OnPostgres.class)
class PostgresSentMessagesTest extends SentMessagesContract {

  PostgresSentMessagesTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
