package org.onecert.persistence.trail;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.onecert.domain.trail.Field;
import org.onecert.domain.trail.KeptEntry;
import org.onecert.domain.trail.Place;

/// An entry as the database has it, whoever put it there: nothing is taken for granted, not even
/// what constraints promise.
final class EntryColumns {

  /// Of `audit_entry e`. Fields go by the words of [Field].
  static final String SQL =
      """
      e.id as row, e.transaction::text as transaction, e.entry as name,
      e.at as "at", e.act as "act", e.refusal as "refusal", e.client as "client",
      e.enterprise_name as "enterpriseName", e.uscc as "uscc", e.unique_id as "uniqueId",
      e.serial_number as "serialNumber", e.not_before as "notBefore", e.not_after as "notAfter",
      e.fingerprint as "fingerprint", e.subject as "subject", e.changes as "changes",
      e.signing_session_id as "signingSession", e.document_hash as "documentHash",
      e.form_id as "form", e.tried as "tried"
      """;

  private static final UUID NAMELESS = new UUID(0, 0);

  private EntryColumns() {}

  static KeptEntry entry(Row row) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Object value = row.getValue(field.word());
      if (value != null) {
        fields.put(field, text(value));
      }
    }
    return new KeptEntry(Objects.requireNonNullElse(row.getUUID("name"), NAMELESS), fields);
  }

  static Place place(Row row) {
    return new Place(row.getString("transaction"), row.getLong("row"));
  }

  private static String text(Object value) {
    return value instanceof OffsetDateTime moment
        ? moment.toInstant().toString()
        : value.toString();
  }
}
