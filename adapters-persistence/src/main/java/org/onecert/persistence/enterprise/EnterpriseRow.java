package org.onecert.persistence.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.Place;

/// An enterprise as a row.
@Entity
@Table(name = "enterprise")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class EnterpriseRow {

  @Id UUID id;
  String uscc;
  String name;
  @Embedded ProfileColumns profile;

  @Column(name = "main_certificate_id")
  UUID main;

  static EnterpriseRow of(Enterprise enterprise, People people) {
    EnterpriseRow row = new EnterpriseRow();
    row.id = enterprise.id().value();
    row.uscc = enterprise.uscc().value();
    row.name = enterprise.name().value();
    row.profile = ProfileColumns.of(enterprise.profile(), people, row.representativePlace());
    row.main = enterprise.main().value();
    return row;
  }

  Enterprise enterprise(People people) {
    return new Enterprise(
        new EnterpriseId(id),
        new UnifiedSocialCreditCode(uscc),
        new Line(name),
        profile.profile(people, representativePlace()),
        new CertificateId(main));
  }

  private Place representativePlace() {
    return new Place("enterprise.representative", id.toString());
  }
}
