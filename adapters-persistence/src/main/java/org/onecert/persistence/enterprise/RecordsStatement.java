package org.onecert.persistence.enterprise;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Recorded;
import org.onecert.domain.enterprise.Records;
import org.onecert.domain.enterprise.Role;

/// What the records hold that may concern a certificate, asked once: its enterprise by the
/// organisation code, those of its certificates with the same digits, and whether this issue has
/// been replaced (L-4, C-1).
final class RecordsStatement {

  /// `$1` the organisation code, `$2` the digits, `$3` the fingerprint. Three look-ups by index.
  static final String SQL =
      """
      select e.id as enterprise_id, e.uscc as enterprise_uscc,
             exists (select from replaced_issue r where r.fingerprint = $3) as replaced,
             c.id, e.main_certificate_id = c.id as main, c.deregistered_at is not null as deregistered,
             c.enterprise_name, c.uscc, c.unique_id, c.serial_number, c.not_before, c.not_after,
             c.fingerprint
        from enterprise e
        left join certificate c on c.enterprise_id = e.id and c.digits = $2
       where e.organisation_code = $1
      """;

  private RecordsStatement() {}

  static Tuple parameters(CertificateFacts facts) {
    return Tuple.of(
        facts.uscc().organisationCode().value(),
        facts.uniqueId().digits(),
        facts.fingerprint().hex());
  }

  static Optional<Records> records(RowSet<Row> rows) {
    @Nullable Row first = null;
    List<Recorded> alike = new ArrayList<>();
    for (Row row : rows) {
      first = row;
      recorded(row).ifPresent(alike::add);
    }
    return Optional.ofNullable(first).map(row -> records(row, alike));
  }

  private static Records records(Row row, List<Recorded> alike) {
    return new Records(
        new EnterpriseId(row.getUUID("enterprise_id")),
        new UnifiedSocialCreditCode(row.getString("enterprise_uscc")),
        alike,
        row.getBoolean("replaced"));
  }

  private static Optional<Recorded> recorded(Row row) {
    return Optional.ofNullable(row.getUUID("id"))
        .map(id ->
            new Recorded(
                new CertificateId(id),
                row.getBoolean("main") ? Role.MAIN : Role.DEPUTY,
                FactsColumns.facts(row),
                row.getBoolean("deregistered")));
  }
}
