-- Logging in: challenges that were answered, and the sessions that were opened.

-- A challenge is stored when it is used, not when it is issued: the primary key is what makes it
-- usable once on any number of nodes (L-2). Rows are of no use after the challenge has lapsed.
create table used_challenge (
  nonce      bytea primary key check (octet_length(nonce) = 32),
  purpose    text not null check (purpose in ('LOG_IN', 'ENABLE', 'ADD', 'UPGRADE')),
  expires_at timestamptz not null
);
create index used_challenge_by_expiry on used_challenge (expires_at);

-- A session repeats what its certificate said when it was opened. It is alive only while that is
-- what the records say (L-6): whoever asks compares fingerprint, role and deregistration.
create table session (
  id              uuid primary key,
  kind            text not null check (kind in ('ADMITTED', 'ACTIVATING')),
  role            text not null check (role in ('MAIN', 'DEPUTY')),
  entrance        text not null check (entrance in ('ADMINISTRATIVE_LICENSING', 'CONSTRUCTION_SERVICES')),
  item            text,
  enterprise_id   uuid,
  certificate_id  uuid,
  enterprise_name text not null,
  uscc            text not null,
  unique_id       text not null,
  serial_number   text not null,
  not_before      timestamptz not null,
  not_after       timestamptz not null,
  fingerprint     text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  der             bytea,
  opened_at       timestamptz not null,
  last_seen_at    timestamptz not null,
  ends_at         timestamptz not null,
  ended_at        timestamptz,
  foreign key (enterprise_id, certificate_id) references certificate (enterprise_id, id)
    deferrable initially deferred,
  check (ends_at >= opened_at),
  check ((kind = 'ADMITTED') = (enterprise_id is not null and certificate_id is not null)),
  check ((kind = 'ACTIVATING') = (der is not null))
);
comment on column session.item is 'the business item that the user came for, if he said one; offered or not';
comment on column session.der is 'the certificate that is to be activated; an admitted one is recorded already';
create index session_by_certificate on session (certificate_id) where ended_at is null;
create index session_by_end on session (ends_at);

grant select, insert, delete on used_challenge to ${applicationRole};
grant select, insert, update, delete on session to ${applicationRole};
