-- Enterprises and their certificates.
--
-- "Exactly one main" is a NOT NULL reference from the enterprise to one of its own certificates:
-- no row can say otherwise, whatever a program does. Both references are checked at commit, because
-- an enterprise and its first certificate come into being together.
--
-- What is encrypted (bytea) is encrypted by the server with a key that is not here (P-1).

revoke create on schema public from public;
grant usage on schema public to ${applicationRole};

create table enterprise (
  id                  uuid primary key,
  uscc                text not null unique check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
  name                text not null check (char_length(name) between 1 and 200),
  local               boolean not null,
  economic_type       text not null check (char_length(economic_type) between 1 and 200),
  address             text not null check (char_length(address) between 1 and 200),
  representative      bytea not null,
  main_certificate_id uuid not null,
  recorded_at         timestamptz not null default now()
);
comment on column enterprise.representative is 'name and identity document of the legal representative, encrypted';

create table certificate (
  id              uuid primary key,
  enterprise_id   uuid not null references enterprise deferrable initially deferred,
  enterprise_name text not null check (char_length(enterprise_name) between 1 and 200),
  uscc            text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
  unique_id       text not null unique check (unique_id ~ '^[0-9]{1,10}@[A-Z]{2}[0-9A-Z]{1,32}$'),
  serial_number   text not null check (serial_number ~ '^([0-9A-F]{2}){1,20}$'),
  not_before      timestamptz not null,
  not_after       timestamptz not null,
  fingerprint     text not null unique check (fingerprint ~ '^[0-9a-f]{64}$'),
  der             bytea not null check (octet_length(der) between 1 and 65536),
  nickname        text not null check (char_length(nickname) between 1 and 200),
  holder          text not null check (char_length(holder) between 1 and 200),
  mobile          bytea not null,
  activated_at    timestamptz not null,
  deregistered_at timestamptz,
  unique (enterprise_id, id),
  check (not_before <= not_after),
  check (deregistered_at >= activated_at),
  -- A unique id whose number is a credit code carries that of its enterprise (L-3).
  check (unique_id ~ ('@XY' || uscc || '$'))
);
comment on column certificate.mobile is 'of the holder, encrypted';
comment on column certificate.deregistered_at is 'since when its access is taken away (M-3); null while it is normal';

alter table enterprise
  add constraint main_is_a_certificate_of_the_enterprise
  foreign key (id, main_certificate_id) references certificate (enterprise_id, id)
  deferrable initially deferred;

grant select, insert, update on enterprise, certificate to ${applicationRole};
