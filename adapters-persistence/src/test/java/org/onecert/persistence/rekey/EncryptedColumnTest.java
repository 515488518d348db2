package org.onecert.persistence.rekey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Postgres;

@DisplayName("P-1 Columns of octets")
@ExtendWith(OnPostgres.class)
class EncryptedColumnTest {

  /// Certificates, documents, signatures, digests and nonces.
  private static final Set<String> IN_CLEAR =
      Set.of(
          "audit_entry.mac",
          "audit_link.hash",
          "certificate.der",
          "data_key.mark",
          "form.content",
          "hosted_key.document_index",
          "idempotent_answer.request_hash",
          "one_time_code.digest",
          "prepared_signature.document",
          "prepared_signature.to_be_signed",
          "released_signature.signature",
          "replaced_issue.der",
          "session.der",
          "signing_document.content",
          "signing_session.der",
          "signing_session.seal_data",
          "text_message.client",
          "text_message.mobile",
          "used_challenge.nonce");

  private final Postgres postgres;

  EncryptedColumnTest(Postgres postgres) {
    this.postgres = postgres;
  }

  @Test
  @DisplayName("are in clear for a reason, or are counted and encrypted anew when keys are changed")
  void are_known() throws SQLException {
    Set<String> encrypted =
        Stream.of(EncryptedColumn.LASTING, EncryptedColumn.PASSING)
            .flatMap(List::stream)
            .map(EncryptedColumn::name)
            .collect(Collectors.toSet());

    assertThat(encrypted).doesNotContainAnyElementsOf(IN_CLEAR);
    encrypted.addAll(IN_CLEAR);
    assertThat(columnsOfOctets()).containsExactlyInAnyOrderElementsOf(encrypted);
  }

  private Set<String> columnsOfOctets() throws SQLException {
    Set<String> columns = new HashSet<>();
    try (Connection owner = postgres.database().connectAsOwner();
        ResultSet rows =
            owner
                .createStatement()
                .executeQuery(
                    "select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public' and data_type = 'bytea'")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }
}
