package org.onecert.persistence.signing;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.SigningSessions;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// All signing sessions, in PostgreSQL.
public final class PostgresSigningSessions implements SigningSessions {

  private static final String OVERDUE =
      """
      select id from SigningSessionRow
      where state in (AWAITING_SEAL, AWAITING_REPRESENTATIVE) and lapsesAt <= ?1
      order by lapsesAt
      """;

  private static final String OPEN =
      """
      from SigningSessionRow
      where facts.fingerprint = ?1 and state in (AWAITING_SEAL, AWAITING_REPRESENTATIVE)
      order by id
      """;

  /// By an index on this very expression.
  private static final String OPEN_OF_ENTERPRISE =
      """
      from SigningSessionRow
      where substring(facts.uscc, 9, 9) = ?1 and state in (AWAITING_SEAL, AWAITING_REPRESENTATIVE)
      order by id
      """;

  private final UnitOfWork work;
  private final People people;

  public PostgresSigningSessions(UnitOfWork work, People people) {
    this.work = work;
    this.people = people;
  }

  @Override
  public Uni<Void> put(SigningSession session) {
    return work.join(open -> open.upsert(SigningMapping.row(session, people)));
  }

  @Override
  public Uni<Optional<SigningSession>> find(SigningSessionId id) {
    return work.join(open -> open.get(SigningSessionRow.class, id.value())).map(this::session);
  }

  @Override
  public Uni<Optional<SigningSession>> claim(SigningSessionId id) {
    return work.join(
            open -> open.get(SigningSessionRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
        .map(this::session);
  }

  @Override
  public Uni<List<SigningSessionId>> overdue(Instant now, int most) {
    return work.join(open ->
            open.createSelectionQuery(OVERDUE, UUID.class)
                .setParameter(1, now)
                .setMaxResults(most)
                .getResultList())
        .map(ids -> ids.stream().map(SigningSessionId::new).toList());
  }

  @Override
  public Uni<List<SigningSession.Open>> claimOpen(Fingerprint sealing) {
    return open(OPEN, sealing.hex(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Uni<List<SigningSession.Open>> claimOpen(OrganisationCode enterprise) {
    return open(OPEN_OF_ENTERPRISE, enterprise.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Uni<List<SigningSession.Open>> open(OrganisationCode enterprise) {
    return open(OPEN_OF_ENTERPRISE, enterprise.value(), LockModeType.NONE);
  }

  private Uni<List<SigningSession.Open>> open(String query, String key, LockModeType lock) {
    return work.join(open ->
            open.createSelectionQuery(query, SigningSessionRow.class)
                .setParameter(1, key)
                .setLockMode(lock)
                .getResultList())
        .map(rows -> rows.stream().map(this::open).toList());
  }

  private SigningSession.Open open(SigningSessionRow row) {
    return (SigningSession.Open) SigningMapping.session(row, people);
  }

  private Optional<SigningSession> session(@Nullable SigningSessionRow row) {
    return Optional.ofNullable(row).map(found -> SigningMapping.session(found, people));
  }
}
