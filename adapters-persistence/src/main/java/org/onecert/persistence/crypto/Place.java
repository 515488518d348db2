package org.onecert.persistence.crypto;

import java.nio.charset.StandardCharsets;

/// Where an encrypted value stands. It is authenticated with the value, so that a value which
/// somebody moved to another row or column does not decrypt.
///
/// @param column as `table.column`
/// @param row the primary key of the row as text
public record Place(String column, String row) {

  byte[] octets() {
    return (column + '\0' + row).getBytes(StandardCharsets.UTF_8);
  }
}
