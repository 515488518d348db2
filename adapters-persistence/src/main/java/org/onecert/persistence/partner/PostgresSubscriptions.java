package org.onecert.persistence.partner;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.Subscriptions;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Subscriber;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.persistence.session.Column;
import org.onecert.persistence.session.UnitOfWork;

/// Who is told of changes, in PostgreSQL.
public final class PostgresSubscriptions implements Subscriptions {

  /// Unless somebody noted something else meanwhile, an operator another address above all.
  private static final String NOTE =
      """
      update event_subscription set failures = ?2, failing_since = ?3, failure = ?4, paused_until = ?5
       where system = ?1 and address = ?6 and failures = ?7
      """;

  private static final String BACKLOG =
      """
      select count(e.number) as waiting, min(e.at) as oldest,
             (select count(*) from event_queue
               where system = ?1 and delivered < last and not dead and refused_since is not null) as refused,
             (select count(*) from event_queue where system = ?1 and dead) as dead
        from event_queue q
        join change_event e
          on e.organisation = q.organisation and e.number > q.delivered and e.number <= q.last
       where q.system = ?1 and q.delivered < q.last
      """;

  /// One look at the index for each subscriber.
  private static final String DUE =
      """
      select s.system from event_subscription s
       where s.paused_until <= ?1
         and exists (select 1 from event_queue q
                      where q.system = s.system and q.delivered < q.last and not q.dead and q.due_at <= ?1)
      """;

  private static final String SUBSCRIBERS =
      """
      select s as subscription, b as system from SubscriptionRow s join BusinessSystemRow b on b.id = s.system
       where s.system in (:systems) and b.admitted
      """;

  private final UnitOfWork work;

  public PostgresSubscriptions(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Optional<Subscription>> find(BusinessSystemId system) {
    return work.join(session ->
        session
            .get(SubscriptionRow.class, system.value())
            .map(row -> Optional.ofNullable(row).map(SubscriptionRow::subscription)));
  }

  @Override
  public Uni<Void> put(Subscription subscription) {
    return work.join(session -> session.upsert(SubscriptionRow.of(subscription)));
  }

  @Override
  public Uni<Void> remove(BusinessSystemId system) {
    return work.join(session ->
        session
            .createMutationQuery("delete from SubscriptionRow where system = :system")
            .setParameter("system", system.value())
            .executeUpdate()
            .replaceWithVoid());
  }

  @Override
  public Uni<Void> note(Subscription before, Reach reach) {
    return work.join(session ->
        session
            .createNativeQuery(NOTE)
            .setParameter(1, before.system().value())
            .setParameter(2, reach.failures())
            .setParameter(3, reach.since().orElse(null))
            .setParameter(4, reach.failure().orElse(null))
            .setParameter(5, reach.pausedUntil())
            .setParameter(6, before.address().toString())
            .setParameter(7, before.reach().failures())
            .executeUpdate()
            .replaceWithVoid());
  }

  @Override
  public Uni<Backlog> backlog(BusinessSystemId system) {
    return work.join(session ->
        session
            .createNativeQuery(BACKLOG, Tuple.class)
            .setParameter(1, system.value())
            .getSingleResult()
            .map(PostgresSubscriptions::backlog));
  }

  private static Backlog backlog(Tuple row) {
    return new Backlog(
        row.get("waiting", Number.class).longValue(),
        Optional.ofNullable(row.get("oldest", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
        row.get("refused", Number.class).longValue(),
        row.get("dead", Number.class).longValue());
  }

  @Override
  public Uni<List<Subscriber>> due(Instant now) {
    return work.join(session ->
        Column.ask(session, DUE)
            .setParameter(1, now)
            .getResultList()
            .map(rows -> rows.stream().map(Column.of(String.class)).toList())
            .chain(systems -> subscribers(session, systems)));
  }

  private static Uni<List<Subscriber>> subscribers(StatelessSession session, List<String> systems) {
    return systems.isEmpty()
        ? Uni.createFrom().item(List.of())
        : session
            .createSelectionQuery(SUBSCRIBERS, Tuple.class)
            .setParameter("systems", systems)
            .getResultList()
            .map(rows -> rows.stream().map(PostgresSubscriptions::subscriber).toList());
  }

  private static Subscriber subscriber(Tuple row) {
    return new Subscriber(
        row.get("system", BusinessSystemRow.class).system(),
        row.get("subscription", SubscriptionRow.class).subscription());
  }
}
