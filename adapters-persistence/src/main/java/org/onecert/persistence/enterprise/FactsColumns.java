package org.onecert.persistence.enterprise;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.certificate.Validity;

/// What a certificate says of itself, in the columns that it has in every table.
@Embeddable
public record FactsColumns(
    @Column(name = "enterprise_name") String enterpriseName,
    String uscc,
    @Column(name = "unique_id") String uniqueId,
    @Column(name = "serial_number") String serialNumber,
    @Column(name = "not_before") Instant notBefore,
    @Column(name = "not_after") Instant notAfter,
    String fingerprint) {

  public static FactsColumns of(CertificateFacts facts) {
    return new FactsColumns(
        facts.enterpriseName().value(),
        facts.uscc().value(),
        facts.uniqueId().value(),
        facts.serialNumber().hex(),
        facts.validity().notBefore(),
        facts.validity().notAfter(),
        facts.fingerprint().hex());
  }

  /// Of a row that has these columns under their usual names.
  public static CertificateFacts facts(Row row) {
    return new FactsColumns(
            row.getString("enterprise_name"),
            row.getString("uscc"),
            row.getString("unique_id"),
            row.getString("serial_number"),
            row.getOffsetDateTime("not_before").toInstant(),
            row.getOffsetDateTime("not_after").toInstant(),
            row.getString("fingerprint"))
        .facts();
  }

  public CertificateFacts facts() {
    return new CertificateFacts(
        new Line(enterpriseName),
        new UnifiedSocialCreditCode(uscc),
        new UniqueId(uniqueId),
        new SerialNumber(serialNumber),
        new Validity(notBefore, notAfter),
        new Fingerprint(fingerprint));
  }
}
