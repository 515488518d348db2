package org.onecert.persistence.login;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.onecert.application.port.Sessions;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.SessionId;
import org.onecert.persistence.Instants;
import org.onecert.persistence.session.Column;
import org.onecert.persistence.session.UnitOfWork;

/// The log-in sessions, in PostgreSQL.
public final class PostgresSessions implements Sessions {

  private static final String END =
      "update session set ended_at = ?2 where id = ?1 and ended_at is null";

  private static final String END_ALL =
      """
      update session set ended_at = ?2
       where ended_at is null and ends_at > ?2
         and (certificate_id = ?1 or (kind = 'ACTIVATING' and unique_id = ?3))
      """;

  private static final String HELD =
      """
      select count(*)
        from session s
        left join certificate c on c.id = s.certificate_id
       where s.id = ?1 and s.ended_at is null and s.kind <> 'PARTED'
         and (c.id is null or s.kind <> 'ADMITTED' or c.fingerprint = s.fingerprint)
      """;

  private static final String PART =
      """
      update session set kind = 'PARTED', ended_at = null, ends_at = ?2, last_seen_at = ?3
       where id = ?1
      """;

  private static final String COUNT =
      """
      select count(*)
        from session s
        join certificate c on c.id = s.certificate_id
        join enterprise e on e.id = c.enterprise_id
       where s.certificate_id = $1
         and s.kind = 'ADMITTED'
         and s.ended_at is null
         and s.ends_at > $2
         and s.last_seen_at > $3
         and c.deregistered_at is null
         and c.fingerprint = s.fingerprint
         and (e.main_certificate_id = c.id) = (s.role = 'MAIN')
      """;

  private final UnitOfWork work;
  private final Pool pool;
  private final Duration idleLimit;

  /// @param idleLimit how long a session lives without being used, give or take a minute
  public PostgresSessions(UnitOfWork work, Pool pool, Duration idleLimit) {
    this.work = work;
    this.pool = pool;
    this.idleLimit = idleLimit;
  }

  @Override
  public Uni<Void> put(Session session, Instant openedAt) {
    return work.join(open -> open.insert(SessionRow.of(session, openedAt)));
  }

  @Override
  public Uni<Optional<Session>> find(SessionId id, Instant now) {
    Instant usedSince = now.minus(idleLimit);
    return pool.preparedQuery(FindSessionStatement.SQL)
        .execute(Tuple.of(id.value(), Instants.written(now), Instants.written(usedSince)))
        .map(PostgresSessions::first);
  }

  @Override
  public Uni<Boolean> isHeld(SessionId id) {
    return work.join(session ->
        Column.ask(session, HELD)
            .setParameter(1, id.value())
            .getSingleResult()
            .map(Column.of(Long.class))
            .map(held -> held == 1));
  }

  @Override
  public Uni<Void> end(SessionId id, Instant now) {
    return work.join(session ->
        session
            .createNativeQuery(END)
            .setParameter(1, id.value())
            .setParameter(2, now)
            .executeUpdate()
            .replaceWithVoid());
  }

  @Override
  public Uni<Optional<String>> evidence(SessionId id) {
    return work.join(session ->
        Column.ask(session, "select evidence from session where id = ?1")
            .setParameter(1, id.value())
            .getResultList()
            .map(found ->
                found.stream().map(Column.of(String.class)).filter(Objects::nonNull).findFirst()));
  }

  @Override
  public Uni<Void> part(Parted left, Instant now) {
    return work.join(session ->
        session
            .createNativeQuery(PART)
            .setParameter(1, left.id().value())
            .setParameter(2, left.endsAt())
            .setParameter(3, now)
            .executeUpdate()
            .replaceWithVoid());
  }

  @Override
  public Uni<Integer> count(CertificateId certificate, Instant now) {
    Instant usedSince = now.minus(idleLimit);
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(certificate.value(), Instants.written(now), Instants.written(usedSince)))
        .map(rows -> rows.iterator().next().getInteger(0));
  }

  @Override
  public Uni<Void> endAll(Certificate certificate, Instant now) {
    return work.join(session ->
        session
            .createNativeQuery(END_ALL)
            .setParameter(1, certificate.id().value())
            .setParameter(2, now)
            .setParameter(3, certificate.facts().uniqueId().value())
            .executeUpdate()
            .replaceWithVoid());
  }

  private static Optional<Session> first(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(FindSessionStatement::session)
        .findFirst();
  }
}
