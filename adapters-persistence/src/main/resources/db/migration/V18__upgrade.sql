-- A deputy becomes the main certificate (U): by itself under a form, or by the main certificate and
-- the deputy's token.

-- Under a form: a signing session of a third kind. It has the enterprise's profile, whose legal
-- representative signs, and the two certificates that change their roles.
alter table signing_session
  add column parties text,
  drop constraint signing_session_kind_check,
  drop constraint signing_session_of_a_main_activation,
  add constraint signing_session_kind_check
    check (kind in ('MAIN_ACTIVATION', 'AUTHORISATION', 'UPGRADE')),
  add constraint signing_session_with_a_legal_representative check (case when kind = 'AUTHORISATION'
    then num_nonnulls(local, economic_type, address, representative) = 0
    else num_nulls(local, economic_type, address, representative) = 0
    end),
  add constraint signing_session_with_a_holder check (case when kind = 'MAIN_ACTIVATION'
    then num_nulls(nickname, holder, mobile) = 0
    else num_nonnulls(nickname, holder, mobile) = 0
    end),
  add constraint signing_session_of_an_upgrade check ((kind = 'UPGRADE') = (parties is not null));
comment on column signing_session.parties is
  'JSON: the deputy and the main certificate as the form of an upgrade names them; mobiles are masked';

-- A swap voids what was begun under the old main certificate: all open sessions of an enterprise.
create index signing_session_open_by_enterprise on signing_session (substring(uscc, 9, 9))
  where state in ('AWAITING_SEAL', 'AWAITING_REPRESENTATIVE');

alter table form
  drop constraint form_kind_check,
  add constraint form_kind_check check (kind in ('MAIN_ACTIVATION', 'AUTHORISATION', 'UPGRADE'));

-- What is left of a log-in session that ended with the swap that it brought about: it is good for
-- fetching what came of it.
alter table session
  add column evidence text,
  drop constraint session_kind_check,
  drop constraint session_with_what_it_brings,
  add constraint session_kind_check check (kind in ('ADMITTED', 'ACTIVATING', 'UPDATING', 'PARTED')),
  add constraint session_with_what_it_brings
    check ((kind in ('ACTIVATING', 'UPDATING')) = (der is not null));

comment on column session.evidence is
  'what its token signed to log in: certificate, octets, signature; null if it was opened otherwise';

-- With the deputy's token: the main certificate confirmed, and the token has to answer in time.
create table upgrade (
  id            uuid primary key,
  enterprise_id uuid not null,
  main_id       uuid not null,
  deputy_id     uuid not null check (deputy_id <> main_id),
  state         text not null check (state in ('PENDING', 'COMPLETED', 'CANCELLED', 'LAPSED', 'VOIDED')),
  opened_at     timestamptz not null,
  lapses_at     timestamptz not null check (lapses_at >= opened_at),
  completed_at  timestamptz,
  void_reason   text check (void_reason ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  foreign key (enterprise_id, main_id) references certificate (enterprise_id, id),
  foreign key (enterprise_id, deputy_id) references certificate (enterprise_id, id),
  check ((state = 'COMPLETED') = (completed_at is not null)),
  check ((state = 'VOIDED') = (void_reason is not null))
);
create unique index one_pending_upgrade_for_each_enterprise on upgrade (enterprise_id)
  where state = 'PENDING';
create index upgrade_by_lapse on upgrade (lapses_at) where state = 'PENDING';

-- What holders are told by text message without having asked. A row goes when it has been told.
create table notice (
  id            uuid primary key,
  kind          text not null check (kind in ('UPGRADED', 'DEMOTED')),
  mobile        bytea not null,
  enterprise    text not null check (char_length(enterprise) between 1 and 200),
  certificate   text not null check (certificate ~ '^[0-9]{1,10}@[A-Z]{2}[0-9A-Z]{1,32}$'),
  at            timestamptz not null,
  due_at        timestamptz not null
);
comment on column notice.mobile is 'of the holder, encrypted';
comment on column notice.due_at is 'nobody takes it before; moved on while it is being told';
create index notice_due on notice (due_at);

grant select, insert, update on upgrade to ${applicationRole};
grant select, insert, delete, update (due_at) on notice to ${applicationRole};
