-- Certificates through their life: renewal, deputies, management (C, D, M).

-- The organisation code, characters 9 to 17 of the credit code, is what an enterprise keeps when its
-- credit code changes (C-1): it finds the enterprise of any certificate, old or new. A certificate
-- can belong only to the enterprise of its organisation code.
alter table enterprise
  add column organisation_code text not null generated always as (substring(uscc from 9 for 9)) stored,
  add constraint one_enterprise_for_each_organisation_code unique (organisation_code),
  add constraint enterprise_with_its_organisation_code unique (id, organisation_code);

-- The digits before the @ of a unique id tell the certificates of one enterprise apart; they stay
-- when its credit code, and with it the unique id, changes.
alter table certificate
  add column organisation_code text not null generated always as (substring(uscc from 9 for 9)) stored,
  add column digits text not null generated always as (split_part(unique_id, '@', 1)) stored,
  add constraint certificate_of_its_organisation
    foreign key (enterprise_id, organisation_code) references enterprise (id, organisation_code)
    deferrable initially deferred;
create index certificate_by_digits on certificate (enterprise_id, digits);

-- Issues of certificates that another issue has replaced. They never get in again (C-2).
create table replaced_issue (
  fingerprint     text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
  enterprise_id   uuid not null,
  certificate_id  uuid not null,
  enterprise_name text not null,
  uscc            text not null,
  unique_id       text not null,
  serial_number   text not null,
  not_before      timestamptz not null,
  not_after       timestamptz not null,
  der             bytea not null,
  replaced_at     timestamptz not null,
  foreign key (enterprise_id, certificate_id) references certificate (enterprise_id, id)
);
create index replaced_issue_by_certificate on replaced_issue (enterprise_id, certificate_id, replaced_at);

grant select, insert on replaced_issue to ${applicationRole};

-- The business items that deputies were granted. A main certificate may do every item, so it has no
-- rows here; a deregistered deputy has none either.
create table granted_item (
  enterprise_id  uuid not null,
  certificate_id uuid not null,
  item           text not null references business_item,
  granted_at     timestamptz not null,
  primary key (certificate_id, item),
  foreign key (enterprise_id, certificate_id) references certificate (enterprise_id, id)
);

grant select, insert, delete on granted_item to ${applicationRole};

-- A third kind of log-in session: of a certificate whose information has changed. It is good for
-- confirming the change and for nothing else, while the issue that it replaces is recorded (C-2).
alter table session
  add column replaces text check (replaces ~ '^[0-9a-f]{64}$'),
  drop constraint session_kind_check,
  drop constraint session_check1,
  drop constraint session_check2,
  add constraint session_kind_check check (kind in ('ADMITTED', 'ACTIVATING', 'UPDATING')),
  add constraint session_of_a_certificate
    check ((kind <> 'ACTIVATING') = (enterprise_id is not null and certificate_id is not null)),
  add constraint session_with_what_it_brings check ((kind <> 'ADMITTED') = (der is not null)),
  add constraint session_with_what_it_replaces check ((kind = 'UPDATING') = (replaces is not null));

create index session_by_unique_id on session (unique_id)
  where kind = 'ACTIVATING' and ended_at is null;

create index signing_session_by_certificate on signing_session (fingerprint)
  where state in ('AWAITING_SEAL', 'AWAITING_REPRESENTATIVE');

-- The trail as operation history (M-6): to which certificate, what changed, in which signing
-- session, with which form. What an enterprise did is found by its organisation code, which its
-- certificates name even before it exists here and after its credit code has changed.
alter table audit_entry
  add column entry uuid not null default gen_random_uuid(),
  add column subject text check (subject ~ '^[0-9]{1,10}@[A-Z]{2}[0-9A-Z]{1,32}$'),
  add column changes text,
  add column signing_session_id uuid,
  add column document_hash text check (document_hash ~ '^[0-9a-f]{64}$'),
  add column form_id uuid,
  add column organisation_code text generated always as (substring(uscc from 9 for 9)) stored,
  add column digits text generated always as (split_part(subject, '@', 1)) stored;
comment on column audit_entry.entry is 'the name of the entry';
comment on column audit_entry.subject is 'the unique id of the certificate that it was done to';
comment on column audit_entry.changes is 'JSON: what, before, after; mobiles are masked';

drop index audit_entry_by_enterprise;
create index audit_entry_by_organisation on audit_entry (organisation_code, id);
create index audit_entry_by_certificate on audit_entry (organisation_code, digits, id);
create index audit_entry_by_act on audit_entry (organisation_code, act, id);
create index audit_entry_by_organisation_and_time on audit_entry (organisation_code, at);
