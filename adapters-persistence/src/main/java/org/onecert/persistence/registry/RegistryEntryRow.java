package org.onecert.persistence.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.Place;

/// An entry of the business registry as a row.
@Entity
@Table(name = "registry_entry")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class RegistryEntryRow {

  @Id String uscc;
  String name;

  @Column(name = "economic_type")
  String economicType;

  String address;
  byte[] representative;

  static RegistryEntryRow of(RegistryEntry entry, People people) {
    RegistryEntryRow row = new RegistryEntryRow();
    row.uscc = entry.uscc().value();
    row.name = entry.name().value();
    row.economicType = entry.economicType().value();
    row.address = entry.address().value();
    row.representative = people.conceal(row.representativePlace(), entry.representative());
    return row;
  }

  RegistryEntry entry(People people) {
    return new RegistryEntry(
        new UnifiedSocialCreditCode(uscc),
        new Line(name),
        new Line(economicType),
        new Line(address),
        people.representative(representativePlace(), representative));
  }

  private Place representativePlace() {
    return new Place("registry_entry.representative", uscc);
  }
}
