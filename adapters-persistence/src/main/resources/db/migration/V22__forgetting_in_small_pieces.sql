-- Throws away signing sessions that came to nothing, with their documents, whose time was over before
-- a moment, never one that was over less than 30 days ago; some hundred at a time. Those that were
-- completed stay. Answers how many went.
create function forget_signings(before timestamptz) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old uuid[];
begin
  if before is null or before > now() - interval '30 days' then
    raise exception 'signing sessions are kept for 30 days at least' using errcode = 'check_violation';
  end if;
  old := array(
    select id from signing_session
     where state in ('LAPSED', 'CANCELLED', 'VOIDED') and lapses_at < before
     order by lapses_at limit 500 for update skip locked);
  delete from prepared_signature where session_id = any(old);
  delete from signing_document where session_id = any(old);
  delete from signing_session where id = any(old);
  return cardinality(old);
end $$;
revoke execute on function forget_signings from public;
grant execute on function forget_signings to ${applicationRole};

-- As before, but not more than a few thousand entries at a time: five hundred seals may stand on
-- millions.
create or replace function forget_trail(before timestamptz) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  oldest bigint;
  upto bigint;
  gone bigint;
begin
  if before is null or before > now() - interval '180 days' then
    raise exception 'the trail is kept for 180 days at least' using errcode = 'check_violation';
  end if;
  select min(position) into oldest from audit_link;
  select max(position) into upto from (
    select position from audit_seal
     where kept_at < before
       and position <= greatest(oldest + 10000,
             (select min(position) from audit_seal where position >= oldest))) old;
  delete from audit_entry e using audit_link l where l.position <= upto and e.id = l.entry_id;
  get diagnostics gone = row_count;
  delete from audit_link where position <= upto;
  delete from audit_seal where position < upto;
  return gone;
end $$;
