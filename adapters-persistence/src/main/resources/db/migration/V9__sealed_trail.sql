-- The trail is authenticated, chained and sealed: whoever owns the database can still change it, but
-- not unseen (P-2, ADR 0009).

-- The server names an entry and authenticates it when it writes it. Entries that were there before
-- have no authenticator.
alter table audit_entry
  alter column entry drop default,
  add column mac bytea check (octet_length(mac) = 33);
comment on column audit_entry.mac is 'the number of the key, then HMAC-SHA256 over the transcript of the entry';

-- Entries are chained in the order in which they are seen for good.
create index audit_entry_in_order on audit_entry (transaction, id);

-- The chain. No reference to the entry: an entry that was deleted shall leave its link behind.
create table audit_link (
  position     bigint primary key check (position > 0),
  entry_id     bigint not null unique,
  name         uuid not null unique,
  hash         bytea not null check (octet_length(hash) = 32),
  authenticity text not null check (authenticity in ('GENUINE', 'FORGED', 'EARLIER'))
);
comment on column audit_link.entry_id is 'the number of its row';
comment on column audit_link.name is 'the name of the entry';
comment on column audit_link.hash is 'SHA-256 over the hash before and the entry';
comment on column audit_link.authenticity is 'whether the authenticator held when the entry was chained';

-- The seals on the chain. By when one was kept it is decided what is old enough to be forgotten, so
-- that is the database's word, not the application's.
create table audit_seal (
  position bigint primary key check (position > 0),
  seal     text not null,
  kept_at  timestamptz not null default now()
);
comment on column audit_seal.seal is 'JWS, compact';
create index audit_seal_by_time on audit_seal (kept_at);

grant select, insert on audit_link to ${applicationRole};
grant select, insert (position, seal) on audit_seal to ${applicationRole};

-- The clusters that this database has lived in. Transactions of another cluster have other numbers;
-- to those of this one the base is added, so that numbers always grow. `afterMigrate.sql` notices a
-- move.
create table audit_cluster (
  number            integer generated always as identity primary key,
  system_identifier bigint not null,
  base              numeric not null
);
insert into audit_cluster (system_identifier, base)
  select system_identifier, 0 from pg_control_system();
grant select on audit_cluster to ${applicationRole};

-- Transactions from this one on may still be running: entries before it are settled.
create function audit_unsettled() returns xid8 language sql stable as $$
  select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric + base)::text::xid8
    from audit_cluster order by number desc limit 1
$$;

-- Transactions from this one on have not begun: no entry can be of them.
create function audit_not_begun() returns xid8 language sql stable as $$
  select (pg_snapshot_xmax(pg_current_snapshot())::text::numeric + base)::text::xid8
    from audit_cluster order by number desc limit 1
$$;

-- Forgets whole batches that were sealed before a moment, never one that is younger than 180 days,
-- and not the seal that the rest stands on. Some hundred seals at a time; answers how many entries
-- went.
create function forget_trail(before timestamptz) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  upto bigint;
  gone bigint;
begin
  if before is null or before > now() - interval '180 days' then
    raise exception 'the trail is kept for 180 days at least' using errcode = 'check_violation';
  end if;
  select max(position) into upto from (
    select position from audit_seal where kept_at < before order by position limit 500) old;
  delete from audit_entry e using audit_link l where l.position <= upto and e.id = l.entry_id;
  get diagnostics gone = row_count;
  delete from audit_link where position <= upto;
  delete from audit_seal where position < upto;
  return gone;
end $$;
revoke execute on function forget_trail from public;
grant execute on function forget_trail to ${applicationRole};
