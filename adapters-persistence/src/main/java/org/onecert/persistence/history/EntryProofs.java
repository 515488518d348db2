package org.onecert.persistence.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onecert.application.Identifiers;
import org.onecert.domain.Octets;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.trail.Field;
import org.onecert.domain.trail.KeptEntry;
import org.onecert.persistence.crypto.EntryAuthenticator;
import org.onecert.persistence.enterprise.FactsColumns;

/// Names entries and authenticates them, for whoever writes one.
public final class EntryProofs {

  private final Identifiers identifiers;
  private final EntryAuthenticator authenticator;

  public EntryProofs(Identifiers identifiers, EntryAuthenticator authenticator) {
    this.identifiers = identifiers;
    this.authenticator = authenticator;
  }

  /// A name for the entry, and what proves that the server wrote it under this name.
  public EntryProof of(AuditEntry entry) {
    return of(AuditRow.of(entry));
  }

  EntryProof of(AuditRow row) {
    UUID name = identifiers.next();
    KeptEntry kept = new KeptEntry(name, fields(row));
    return new EntryProof(name, Octets.of(authenticator.authenticate(kept.transcript())));
  }

  private static Map<Field, String> fields(AuditRow row) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.AT, text(row.at));
    fields.put(Field.ACT, row.act);
    fields.put(Field.CLIENT, row.client);
    put(fields, Field.REFUSAL, row.refusal);
    put(fields, Field.SUBJECT, row.subject);
    put(fields, Field.CHANGES, row.changes);
    put(fields, Field.SIGNING_SESSION, row.signing);
    put(fields, Field.DOCUMENT_HASH, row.document);
    put(fields, Field.FORM, row.form);
    put(fields, Field.TRIED, row.tried);
    if (row.certificate != null) {
      fields.putAll(fields(row.certificate));
    }
    return fields;
  }

  private static Map<Field, String> fields(FactsColumns facts) {
    return Map.of(
        Field.ENTERPRISE_NAME, facts.enterpriseName(),
        Field.USCC, facts.uscc(),
        Field.UNIQUE_ID, facts.uniqueId(),
        Field.SERIAL_NUMBER, facts.serialNumber(),
        Field.NOT_BEFORE, text(facts.notBefore()),
        Field.NOT_AFTER, text(facts.notAfter()),
        Field.FINGERPRINT, facts.fingerprint());
  }

  private static void put(Map<Field, String> fields, Field field, @Nullable Object value) {
    if (value != null) {
      fields.put(field, value.toString());
    }
  }

  /// As the database keeps it.
  private static String text(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS).toString();
  }

  /// What goes into a row beside the entry.
  public record EntryProof(UUID name, Octets mac) {}
}
