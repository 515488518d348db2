package org.onecert.persistence.enterprise;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Standing;
import org.onecert.domain.login.Standing.NewToEnterprise;
import org.onecert.domain.login.Standing.NoEnterprise;
import org.onecert.domain.login.Standing.Recorded;

/// What the records say of a certificate, asked once: the certificate of this unique id, else the
/// enterprise of this credit code, else nothing (L-4).
final class StandingStatement {

  /// `$1` the unique id, `$2` the credit code. Each half is one look-up by a unique index.
  static final String SQL =
      """
      select c.enterprise_id, c.id, c.fingerprint, e.main_certificate_id = c.id as main,
             c.deregistered_at is not null as deregistered
        from certificate c join enterprise e on e.id = c.enterprise_id
       where c.unique_id = $1
      union all
      select id, null, null, null, null from enterprise where uscc = $2
      """;

  private StandingStatement() {}

  static Standing standing(RowSet<Row> rows) {
    Standing standing = new NoEnterprise();
    for (Row row : rows) {
      standing = better(standing, row);
    }
    return standing;
  }

  private static Standing better(Standing known, Row row) {
    return switch (known) {
      case Recorded recorded -> recorded;
      case NewToEnterprise _, NoEnterprise _ -> standing(row);
    };
  }

  private static Standing standing(Row row) {
    EnterpriseId enterprise = new EnterpriseId(row.getUUID(0));
    return row.getUUID(1) == null ? new NewToEnterprise(enterprise) : recorded(enterprise, row);
  }

  private static Recorded recorded(EnterpriseId enterprise, Row row) {
    return new Recorded(
        enterprise,
        new CertificateId(row.getUUID(1)),
        row.getBoolean(3) ? Role.MAIN : Role.DEPUTY,
        new Fingerprint(row.getString(2)),
        row.getBoolean(4));
  }
}
