package org.onecert.persistence.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.Place;

/// An activated certificate as a row.
@Entity
@Table(name = "certificate")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CertificateRow {

  @Id UUID id;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Embedded FactsColumns facts;
  byte[] der;
  @Embedded InformationColumns information;

  @Column(name = "activated_at")
  Instant activatedAt;

  static CertificateRow of(Certificate certificate, People people) {
    CertificateRow row = new CertificateRow();
    row.id = certificate.id().value();
    row.enterprise = certificate.enterprise().value();
    row.facts = FactsColumns.of(certificate.genuine().facts());
    row.der = certificate.genuine().encoded().toArray();
    row.information = InformationColumns.of(certificate.information(), people, row.mobilePlace());
    row.activatedAt = certificate.activatedAt();
    return row;
  }

  Certificate certificate(People people) {
    return new Certificate(
        new CertificateId(id),
        new EnterpriseId(enterprise),
        new GenuineCertificate(facts.facts(), Octets.of(der)),
        information.information(people, mobilePlace()),
        activatedAt);
  }

  private Place mobilePlace() {
    return new Place("certificate.mobile", id.toString());
  }
}
