package org.onecert.persistence.login;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.login.Visit;
import org.onecert.persistence.enterprise.FactsColumns;

/// The one statement that finds a session if it is alive, and notes that it is in use.
///
/// Alive is: not ended, within both limits, and the records say of its certificate what they said
/// when it was opened, or what one that confirms a change has made of it; of one that activates a
/// certificate, that this was neither replaced nor deregistered since. So a deregistration, a new
/// issue or a new role ends it at once and on every node, without anybody having to look for it
/// (L-6). What is left of one that brought a swap about lives until its time is over, or until all
/// sessions of its certificate end.
final class FindSessionStatement {

  /// `$1` the session, `$2` now, `$3` since when it must have been in use. Use is noted once a
  /// minute, not at every request: reading must not become writing.
  static final String SQL =
      """
      with alive as (
        select s.*, e.uscc as enterprise_uscc
          from session s
          left join certificate c on c.id = s.certificate_id
          left join enterprise e on e.id = c.enterprise_id
         where s.id = $1
           and s.ended_at is null
           and s.ends_at > $2
           and s.last_seen_at > $3
           and (s.kind = 'ACTIVATING'
                  and not exists (select from replaced_issue r where r.fingerprint = s.fingerprint)
                  and (select gone.deregistered_at from certificate gone
                        where gone.fingerprint = s.fingerprint) is null
                or s.kind = 'PARTED' and c.deregistered_at is null and c.fingerprint = s.fingerprint
                or (s.kind in ('ADMITTED', 'UPDATING') and c.deregistered_at is null
                    and (c.fingerprint = s.fingerprint or c.fingerprint = s.replaces)
                    and (e.main_certificate_id = c.id) = (s.role = 'MAIN')))
      ), seen as (
        update session s set last_seen_at = $2
          from alive
         where s.id = alive.id
           and s.last_seen_at <= $2::timestamptz - interval '1 minute'
      )
      select * from alive
      """;

  private FindSessionStatement() {}

  static Session session(Row row) {
    return switch (SessionRow.Kind.valueOf(row.getString("kind"))) {
      case ADMITTED -> admitted(row);
      case ACTIVATING -> activating(row);
      case UPDATING -> updating(row);
      case PARTED -> parted(row);
    };
  }

  private static Admitted admitted(Row row) {
    return new Admitted(
        id(row),
        FactsColumns.facts(row),
        new EnterpriseId(row.getUUID("enterprise_id")),
        new UnifiedSocialCreditCode(row.getString("enterprise_uscc")),
        new CertificateId(row.getUUID("certificate_id")),
        Role.valueOf(row.getString("role")),
        visit(row),
        at(row, "ends_at"));
  }

  private static Activating activating(Row row) {
    return new Activating(
        id(row), genuine(row), Role.valueOf(row.getString("role")), visit(row), at(row, "ends_at"));
  }

  private static Updating updating(Row row) {
    return new Updating(
        id(row),
        genuine(row),
        new EnterpriseId(row.getUUID("enterprise_id")),
        new CertificateId(row.getUUID("certificate_id")),
        Role.valueOf(row.getString("role")),
        new Fingerprint(row.getString("replaces")),
        visit(row),
        at(row, "ends_at"));
  }

  private static Parted parted(Row row) {
    return new Parted(
        id(row),
        FactsColumns.facts(row),
        new EnterpriseId(row.getUUID("enterprise_id")),
        new CertificateId(row.getUUID("certificate_id")),
        visit(row),
        at(row, "ends_at"));
  }

  private static GenuineCertificate genuine(Row row) {
    return new GenuineCertificate(
        FactsColumns.facts(row), Octets.of(row.getBuffer("der").getBytes()));
  }

  private static SessionId id(Row row) {
    return new SessionId(row.getUUID("id"));
  }

  private static Visit visit(Row row) {
    Optional<String> item = Optional.ofNullable(row.getString("item"));
    return new Visit(Entrance.valueOf(row.getString("entrance")), item.map(BusinessItemCode::new));
  }

  private static Instant at(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
