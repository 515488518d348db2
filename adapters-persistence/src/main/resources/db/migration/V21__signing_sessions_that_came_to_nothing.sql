-- What came to nothing is thrown away some time after its end, the oldest first. Made while everybody
-- goes on writing.
drop index concurrently if exists signing_session_come_to_nothing;
create index concurrently signing_session_come_to_nothing on signing_session (lapses_at)
  where state in ('LAPSED', 'CANCELLED', 'VOIDED');
