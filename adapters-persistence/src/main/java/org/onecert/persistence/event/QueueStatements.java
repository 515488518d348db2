package org.onecert.persistence.event;

/// The statements of queues. Each is atomic by itself; those that wait for locks take them in the
/// order of the organisation codes. Who ends a subscription locks it before its queues, as whoever
/// distributes does.
final class QueueStatements {

  /// `$1` now. Of two nodes that do it at once one waits, and finds nothing left to do. A queue is
  /// made with the first event that waits; whether it is empty is told by the row itself, so that
  /// an event that comes while the one before is settled is not overlooked.
  static final String DISTRIBUTE =
      """
      with fresh as (
        select number, organisation from change_event where not distributed
         order by number limit 1000 for update
      ), marked as (
        update change_event e set distributed = true from fresh where e.number = fresh.number
      ), span as (
        select organisation, min(number) - 1 as delivered, max(number) as last from fresh group by organisation
      ), subscribed as (
        select system from event_subscription order by system for key share
      )
      insert into event_queue (organisation, system, delivered, last, due_at)
      select span.organisation, s.system, span.delivered, span.last, $1
        from span cross join subscribed s
       order by span.organisation, s.system
      on conflict (organisation, system) do update
         set last = greatest(event_queue.last, excluded.last),
             due_at = case when event_queue.delivered < event_queue.last then event_queue.due_at else excluded.due_at end
      """;

  /// `$1` system, `$2` now, `$3` until when nobody else takes them, `$4` how many.
  static final String CLAIM =
      """
      with due as (
        select organisation from event_queue
         where system = $1 and delivered < last and not dead and due_at <= $2
         order by due_at limit $4 for update skip locked
      ), claimed as (
        update event_queue q set due_at = $3 from due
         where q.system = $1 and q.organisation = due.organisation
        returning q.organisation, q.delivered, q.attempts, q.refused_since
      )
      select e.number, e.id, e.at, e.occurrence, c.attempts, c.refused_since
        from claimed c
       cross join lateral (
         select * from change_event where organisation = c.organisation and number > c.delivered
          order by number limit 1) e
      """;

  /// `$1` system, then one array for each part of a settlement.
  static final String SETTLE =
      """
      with settled as (
        select * from unnest($2::text[], $3::bigint[], $4::boolean[], $5::timestamptz[], $6::integer[],
            $7::timestamptz[], $8::text[], $9::boolean[])
          as s (organisation, number, taken, due_at, attempts, refused_since, failure, dead)
      ), locked as (
        select organisation from event_queue
         where system = $1 and organisation = any($2::text[]) order by organisation for update
      )
      update event_queue q
         set delivered = case when s.taken then s.number else q.delivered end,
             due_at = s.due_at, attempts = s.attempts, refused_since = s.refused_since,
             failure = case when s.taken then null else coalesce(s.failure, q.failure) end,
             dead = s.dead
        from settled s join locked l using (organisation)
       where q.system = $1 and q.organisation = s.organisation and q.delivered < s.number
      """;

  /// `$1` system, `$2` how many.
  static final String DEAD_LETTERS =
      """
      select e.number, e.id, e.at, e.occurrence, q.attempts, q.refused_since, q.failure,
             (select count(*) from change_event w
               where w.organisation = q.organisation and w.number > e.number and w.number <= q.last) as waiting
        from event_queue q
       cross join lateral (
         select * from change_event where organisation = q.organisation and number > q.delivered
          order by number limit 1) e
       where q.system = $1 and q.dead
       order by q.refused_since limit $2
      """;

  /// Part of the transaction that notes it: `?1` system, `?2` now.
  static final String REDELIVER =
      """
      with locked as (
        select organisation from event_queue where system = ?1 and dead order by organisation for update
      )
      update event_queue q set dead = false, attempts = 0, refused_since = null, due_at = ?2
        from locked where q.system = ?1 and q.organisation = locked.organisation
      """;

  /// Part of the transaction that notes it: `?1` system, `?2` event, `?3` now.
  static final String DISCARD =
      """
      update event_queue q
         set delivered = e.number, dead = false, attempts = 0, refused_since = null, failure = null, due_at = ?3
        from change_event e
       where q.system = ?1 and q.dead and e.id = ?2 and e.organisation = q.organisation
         and e.number = (select min(number) from change_event
                          where organisation = q.organisation and number > q.delivered)
      """;

  private QueueStatements() {}
}
