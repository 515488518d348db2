-- Signing sessions and the forms that come of them (S).

create table signing_session (
  id              uuid primary key,
  kind            text not null check (kind in ('MAIN_ACTIVATION')),
  state           text not null check (state in
                    ('AWAITING_SEAL', 'AWAITING_REPRESENTATIVE', 'COMPLETED', 'LAPSED', 'CANCELLED', 'VOIDED')),
  opened_at       timestamptz not null,
  lapses_at       timestamptz not null,

  -- The matter: what the form states and what takes effect when all have signed.
  enterprise_name text not null,
  uscc            text not null,
  unique_id       text not null,
  serial_number   text not null,
  not_before      timestamptz not null,
  not_after       timestamptz not null,
  fingerprint     text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  der             bytea not null,
  local           boolean not null,
  economic_type   text not null,
  address         text not null,
  representative  bytea not null,
  nickname        text not null,
  holder          text not null,
  mobile          bytea not null,
  seal_data       bytea not null,

  -- What the state adds.
  document_hash   text check (document_hash ~ '^[0-9a-f]{64}$'),
  completed_at    timestamptz,
  form_id         uuid,
  enterprise_id   uuid references enterprise deferrable initially deferred,
  session_id      uuid, -- no reference: the log-in session is purged some time after its end
  void_reason     text check (void_reason ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),

  check (lapses_at >= opened_at),
  check ((state in ('AWAITING_SEAL', 'AWAITING_REPRESENTATIVE')) = (document_hash is not null)),
  check ((state = 'COMPLETED') = (completed_at is not null)),
  check ((state = 'COMPLETED') = (form_id is not null)),
  check ((state = 'COMPLETED') = (enterprise_id is not null)),
  check ((state = 'COMPLETED') = (session_id is not null)),
  check ((state = 'VOIDED') = (void_reason is not null))
);
comment on column signing_session.representative is 'name and identity document of the legal representative, encrypted';
comment on column signing_session.mobile is 'of the holder, encrypted';
create index signing_session_by_uscc on signing_session (uscc, opened_at);
create index signing_session_by_lapse on signing_session (lapses_at)
  where state in ('AWAITING_SEAL', 'AWAITING_REPRESENTATIVE');

-- Documents are added, never changed: the application's role has no UPDATE on them.
create table signing_document (
  session_id uuid not null references signing_session,
  stage      text not null check (stage in ('PRINTED', 'SEALED')),
  content    bytea not null,
  kept_at    timestamptz not null default now(),
  primary key (session_id, stage)
);

-- The first preparation for a signatory stands (S-2).
create table prepared_signature (
  session_id      uuid not null references signing_session,
  signatory       text not null check (signatory in ('ENTERPRISE', 'LEGAL_REPRESENTATIVE')),
  document        bytea not null,
  to_be_signed    bytea not null,
  kept_at         timestamptz not null default now(),
  primary key (session_id, signatory)
);

create table form (
  id            uuid primary key,
  enterprise_id uuid not null references enterprise deferrable initially deferred,
  kind          text not null check (kind in ('MAIN_ACTIVATION')),
  file_name     text not null check (file_name ~ '^[0-9a-f]{32}\.pdf$'),
  completed_at  timestamptz not null,
  content       bytea not null
);
create index form_by_enterprise on form (enterprise_id, completed_at);

alter table signing_session
  add foreign key (form_id) references form deferrable initially deferred;

-- PDFs do not get smaller by compressing them again.
alter table signing_document alter column content set storage external;
alter table prepared_signature alter column document set storage external;
alter table form alter column content set storage external;

grant select, insert, update on signing_session to ${applicationRole};
grant select, insert on signing_document, prepared_signature, form to ${applicationRole};
