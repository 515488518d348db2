package org.onecert.persistence.event;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.event.ChangeEvent;

/// An event as a row that is written.
@Entity
@Table(name = "change_event")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ChangeEventRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long number;

  UUID id;

  Instant at;

  String organisation;

  String occurrence;

  static ChangeEventRow of(ChangeEvent event) {
    ChangeEventRow row = new ChangeEventRow();
    row.id = event.id().value();
    row.at = event.at();
    row.organisation = event.enterprise().value();
    row.occurrence = OccurrenceText.of(event.occurrence());
    return row;
  }
}
