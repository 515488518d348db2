package org.onecert.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.people.OneTimeCode;

/// A code that went out, as a row.
@Entity
@Table(name = "one_time_code")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class OneTimeCodeRow {

  @Id String binding;
  byte[] digest;

  @Column(name = "sent_at")
  Instant sentAt;

  @Column(name = "wrong_tries")
  int wrongTries;

  boolean spent;

  static OneTimeCodeRow of(Octets binding, OneTimeCode code) {
    OneTimeCodeRow row = new OneTimeCodeRow();
    row.binding = binding.toHex();
    row.digest = code.digest().toArray();
    row.sentAt = code.sentAt();
    row.wrongTries = code.wrongTries();
    row.spent = code.spent();
    return row;
  }

  OneTimeCode code() {
    return new OneTimeCode(Octets.of(digest), sentAt, wrongTries, spent);
  }
}
