-- The trail that every act leaves (P-2). Append-only: the application's role can add and read,
-- nothing else. Nothing personal is in it.
--
-- The transaction of an entry is noted so that one who seals the trail piece by piece knows which
-- pieces can no longer grow: entries are numbered when they are written and seen when their
-- transaction commits, which is another order.
create table audit_entry (
  id              bigint generated always as identity primary key,
  transaction     xid8 not null default pg_current_xact_id(),
  at              timestamptz not null,
  act             text not null check (act ~ '^[A-Z]+(_[A-Z]+)*$'),
  refusal         text check (refusal ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  client          text not null check (char_length(client) between 1 and 64),
  enterprise_name text,
  uscc            text,
  unique_id       text,
  serial_number   text,
  not_before      timestamptz,
  not_after       timestamptz,
  fingerprint     text,
  -- Of the certificate everything is known or nothing.
  check (num_nulls(enterprise_name, uscc, unique_id, serial_number, not_before, not_after, fingerprint) in (0, 7))
);
create index audit_entry_by_enterprise on audit_entry (uscc, at);
create index audit_entry_by_time on audit_entry using brin (at);

grant select, insert on audit_entry to ${applicationRole};
