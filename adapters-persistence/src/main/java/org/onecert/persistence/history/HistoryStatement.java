package org.onecert.persistence.history;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.OperationHistory.Filter;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.persistence.Instants;
import org.onecert.persistence.enterprise.FactsColumns;

/// A page of an enterprise's operation history, in one statement made of what is wanted (M-6).
///
/// Only what is wanted stands in it, so that each kind of question is planned by itself and finds
/// its index. The newest come first by their negative number, as the indexes have it: see the
/// migration `V10`.
final class HistoryStatement {

  private static final String SELECT =
      """
      select id, entry, at, act, refusal, client, enterprise_name, uscc, unique_id, serial_number,
             not_before, not_after, fingerprint, subject, tried, changes, signing_session_id,
             document_hash, form_id
        from audit_entry
       where organisation_code = $1\
      """;

  private final StringBuilder sql = new StringBuilder(SELECT);
  private final List<Object> parameters = new ArrayList<>();

  private HistoryStatement() {}

  /// @param before where the page before ended; empty for the first page
  static HistoryStatement of(
      OrganisationCode enterprise, Filter filter, OptionalLong before, int size) {
    HistoryStatement statement = new HistoryStatement();
    statement.parameters.add(enterprise.value());
    filter.digits().ifPresent(digits -> statement.and("digits = ", digits));
    filter.act().ifPresent(act -> statement.and("act = ", act.name()));
    filter.refused().ifPresent(statement::andRefused);
    filter.from().ifPresent(from -> statement.and("at >= ", from));
    filter.until().ifPresent(until -> statement.and("at < ", until));
    before.ifPresent(position -> statement.and("-id > ", -position));
    statement.sql.append(" order by -id limit ").append(size);
    return statement;
  }

  String sql() {
    return sql.toString();
  }

  Tuple parameters() {
    return Tuple.from(parameters);
  }

  private void and(String condition, Instant moment) {
    and(condition, Instants.written(moment));
  }

  private void and(String condition, Object value) {
    parameters.add(value);
    sql.append(" and ").append(condition).append('$').append(parameters.size());
  }

  private void andRefused(boolean refused) {
    sql.append(refused ? " and refusal is not null" : " and refusal is null");
  }

  static PastOperation operation(Row row) {
    AuditEntry entry =
        new AuditEntry(
            row.getOffsetDateTime("at").toInstant(),
            Act.valueOf(row.getString("act")),
            facts(row),
            Optional.ofNullable(row.getString("refusal")),
            new ClientAddress(row.getString("client")),
            particulars(row));
    return new PastOperation(row.getLong("id"), row.getUUID("entry"), entry);
  }

  private static Optional<CertificateFacts> facts(Row row) {
    @Nullable String known = row.getString("fingerprint");
    return known == null ? Optional.empty() : Optional.of(FactsColumns.facts(row));
  }

  private static Particulars particulars(Row row) {
    return new Particulars(
        Optional.ofNullable(row.getString("subject")).map(UniqueId::new),
        Optional.ofNullable(row.getString("tried")),
        ChangesText.read(row.getString("changes")),
        Optional.ofNullable(row.getUUID("signing_session_id")).map(SigningSessionId::new),
        Optional.ofNullable(row.getString("document_hash")).map(DocumentHash::new),
        Optional.ofNullable(row.getUUID("form_id")).map(FormId::new));
  }
}
