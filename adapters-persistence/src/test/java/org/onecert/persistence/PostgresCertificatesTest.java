package org.onecert.persistence;

import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.CertificatesContract;

@ExtendWith(OnPostgres.class)
class PostgresCertificatesTest extends CertificatesContract {

  PostgresCertificatesTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
  }
}
