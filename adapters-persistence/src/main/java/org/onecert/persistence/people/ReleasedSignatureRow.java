package org.onecert.persistence.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A signature that a code has released, as a row.
@Entity
@Table(name = "released_signature")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ReleasedSignatureRow {

  @Id String release;
  byte[] signature;
}
