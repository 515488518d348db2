package org.onecert.persistence.login;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.persistence.Instants;
import org.onecert.persistence.enterprise.FactsColumns;

/// The parameters of a long statement, one after the other.
final class Parameters {

  /// How many columns the facts of a certificate have.
  static final int FACTS = 7;

  private final List<@Nullable Object> values = new ArrayList<>();

  Parameters add(@Nullable Object value) {
    values.add(value);
    return this;
  }

  Parameters at(Instant moment) {
    return add(Instants.written(moment));
  }

  Parameters octets(byte @Nullable [] octets) {
    return add(octets == null ? null : Buffer.buffer(octets));
  }

  Parameters nothing(int columns) {
    for (int i = 0; i < columns; i++) {
      add(null);
    }
    return this;
  }

  Parameters facts(CertificateFacts facts) {
    FactsColumns columns = FactsColumns.of(facts);
    return add(columns.enterpriseName())
        .add(columns.uscc())
        .add(columns.uniqueId())
        .add(columns.serialNumber())
        .at(columns.notBefore())
        .at(columns.notAfter())
        .add(columns.fingerprint());
  }

  Tuple tuple() {
    return Tuple.from(values);
  }
}
