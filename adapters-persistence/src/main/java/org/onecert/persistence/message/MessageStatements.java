package org.onecert.persistence.message;

/// The statements about messages. Whoever enters one holds locks on those of its mobile, its
/// enterprise and its address that are limited, in this order, and takes the row of the day last.
final class MessageStatements {

  /// `?1` mobile, `?2` enterprise, `?3` client, `?4` since, `?5` the scopes that are of interest.
  static final String BEFORE =
      """
      select 'MOBILE' as scope, sent_at from text_message
       where 'MOBILE' = any(cast(?5 as text[])) and mobile = ?1 and sent_at > ?4
      union all
      select 'HOLDER_MOBILE', sent_at from text_message
       where 'HOLDER_MOBILE' = any(cast(?5 as text[]))
         and mobile = ?1 and purpose = 'HOLDER_MOBILE' and sent_at > ?4
      union all
      select 'ENTERPRISE', sent_at from text_message
       where 'ENTERPRISE' = any(cast(?5 as text[])) and enterprise = ?2 and sent_at > ?4
      union all
      select 'ADDRESS', sent_at from text_message
       where 'ADDRESS' = any(cast(?5 as text[])) and client = ?3 and sent_at > ?4
      """;

  /// `?1` day, `?2` how many at most.
  static final String COUNT =
      """
      insert into messages_of_day as today (day, sent) values (?1, 1)
      on conflict (day) do update set sent = today.sent + 1 where today.sent < ?2
      returning sent
      """;

  /// `?1` message.
  static final String WITHDRAW =
      """
      with gone as (delete from text_message where id = ?1 returning sent_at)
      update messages_of_day set sent = sent - 1
       where day = (select (sent_at at time zone 'Asia/Shanghai')::date from gone) and sent > 0
      """;

  /// `$1` now, `$2` until when nobody else takes them, `$3` how many.
  static final String TAKE =
      """
      with due as (
        select id from text_message where ask_at <= $1 order by ask_at limit $3 for update skip locked
      )
      update text_message m set ask_at = $2 from due where m.id = due.id
      returning m.id, m.number, m.provider, m.reference, m.sent_at
      """;

  private MessageStatements() {}
}
