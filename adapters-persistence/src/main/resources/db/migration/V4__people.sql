-- Codes that go out by text message, and the hosted keys of legal representatives (S-3).

-- One code for each binding. Neither the code nor what it is bound to can be read from here: both
-- are keyed digests.
create table one_time_code (
  binding     text primary key check (binding ~ '^([0-9a-f]{2}){16,64}$'),
  digest      bytea not null,
  sent_at     timestamptz not null,
  wrong_tries integer not null check (wrong_tries between 0 and 5),
  spent       boolean not null
);
create index one_time_code_by_time on one_time_code (sent_at);

-- The signature that a code has released, for ever the same.
create table released_signature (
  release   text primary key check (release ~ '^([0-9a-f]{2}){16,64}$'),
  signature bytea not null,
  kept_at   timestamptz not null default now()
);

-- One key for each identity document. The document is found by a keyed index (HMAC), not by itself.
create table hosted_key (
  id             text primary key,
  document_index bytea not null unique check (octet_length(document_index) = 32),
  representative bytea not null,
  mobile         bytea not null,
  chain          text not null,
  private_key    bytea not null,
  kept_at        timestamptz not null default now()
);
comment on column hosted_key.chain is 'base64 of DER, a line for each certificate, the person''s first';
comment on column hosted_key.private_key is 'PKCS #8, encrypted';

-- Our own copy of the business registry, which an operator fills (A-1).
create table registry_entry (
  uscc           text primary key check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
  name           text not null check (char_length(name) between 1 and 200),
  economic_type  text not null check (char_length(economic_type) between 1 and 200),
  address        text not null check (char_length(address) between 1 and 200),
  representative bytea not null,
  imported_at    timestamptz not null default now()
);

grant select, insert, update, delete on one_time_code to ${applicationRole};
grant select, insert on released_signature, hosted_key to ${applicationRole};
grant select, insert, update on registry_entry to ${applicationRole};
