package org.onecert.persistence.enterprise;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.persistence.crypto.People;

/// A page of an enterprise's certificates with what they may do, in one statement (M-1).
final class PageStatement {

  /// `$1` the enterprise, `$2` behind which certificate, `$3` how many, `$4` the day in Shanghai.
  /// The index on enterprise and octets of the name, which no other has, gives them in their order,
  /// so that a page costs the same wherever it begins. Names grow with time: it is the order of
  /// activation.
  static final String SQL =
      """
      select c.id, c.enterprise_name, c.uscc, c.unique_id, c.serial_number, c.not_before, c.not_after,
             c.fingerprint, c.nickname, c.holder, c.mobile, c.deregistered_at,
             e.main_certificate_id = c.id as main,
             case when e.main_certificate_id = c.id
                  then (select count(*) from business_item where offered)
                  else (select count(*) from granted_item g join business_item i on i.code = g.item
                         where g.certificate_id = c.id and i.offered
                           and (g.last_day is null or g.last_day >= $4))
             end as items
        from certificate c join enterprise e on e.id = c.enterprise_id
       where c.enterprise_id = $1 and uuid_send(c.id) > uuid_send($2)
       order by uuid_send(c.id)
       limit $3
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private PageStatement() {}

  static Tuple parameters(
      EnterpriseId enterprise, Optional<CertificateId> after, int size, LocalDate day) {
    UUID behind = after.map(CertificateId::value).orElse(FIRST);
    return Tuple.of(enterprise.value(), behind, size, day);
  }

  static ListedCertificate listed(Row row, People people) {
    InformationColumns information =
        new InformationColumns(
            row.getString("nickname"), row.getString("holder"), row.getBuffer("mobile").getBytes());
    UUID id = row.getUUID("id");
    return new ListedCertificate(
        new CertificateId(id),
        FactsColumns.facts(row),
        information.information(people, CertificateRow.mobilePlace(id)),
        Access.of(since(row)),
        row.getBoolean("main") ? Role.MAIN : Role.DEPUTY,
        Math.toIntExact(row.getLong("items")));
  }

  private static Optional<Instant> since(Row row) {
    return Optional.ofNullable(row.getOffsetDateTime("deregistered_at"))
        .map(OffsetDateTime::toInstant);
  }
}
