package org.onecert.persistence.rekey;

import java.util.List;
import org.onecert.persistence.crypto.Place;

/// A column whose values are encrypted.
///
/// @param id the column that names a row in its [Place]
/// @param type of the id
record EncryptedColumn(String table, String column, String id, String type) {

  private static final String UUID = "uuid";
  private static final String TEXT = "text";

  /// Those that stay. They are encrypted anew when keys are changed.
  static final List<EncryptedColumn> LASTING =
      List.of(
          new EncryptedColumn("enterprise", "representative", "id", UUID),
          new EncryptedColumn("certificate", "mobile", "id", UUID),
          new EncryptedColumn("signing_session", "representative", "id", UUID),
          new EncryptedColumn("signing_session", "mobile", "id", UUID),
          new EncryptedColumn("registry_entry", "representative", "uscc", TEXT),
          new EncryptedColumn("hosted_key", "representative", "id", TEXT),
          new EncryptedColumn("hosted_key", "mobile", "id", TEXT),
          new EncryptedColumn("hosted_key", "private_key", "id", TEXT));

  /// Those whose rows are gone within a day.
  static final List<EncryptedColumn> PASSING =
      List.of(
          new EncryptedColumn("idempotent_answer", "answer", "key", TEXT),
          new EncryptedColumn("notice", "mobile", "id", UUID),
          new EncryptedColumn("text_message", "number", "id", UUID));

  String name() {
    return table + "." + column;
  }

  Place place(String row) {
    return new Place(name(), row);
  }

  /// By the representative's identity document a hosted key is found.
  boolean isIndexed() {
    return name().equals("hosted_key.representative");
  }

  /// Smaller than every id.
  String beginning() {
    return type.equals(UUID) ? "00000000-0000-0000-0000-000000000000" : "";
  }
}
