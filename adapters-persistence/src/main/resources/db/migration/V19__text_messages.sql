-- Text messages that went out: how many there were, for the limits, and what became of each. Texts
-- are not kept, and neither mobiles nor addresses can be read from here: both are keyed digests.
create table text_message (
  id          uuid primary key,
  purpose     text not null check (purpose in ('HOLDER_MOBILE', 'REPRESENTATIVE_SIGNATURE')),
  mobile      bytea not null check (octet_length(mobile) = 32),
  enterprise  text not null check (enterprise ~ '^[0-9A-HJ-NPQRTUWXY]{9}$'),
  client      bytea not null check (octet_length(client) = 32),
  session     uuid not null,
  sent_at     timestamptz not null,
  provider    text,
  reference   text check (char_length(reference) <= 200),
  delivery    text not null check (delivery in ('UNDER_WAY', 'UNCLEAR', 'DELIVERED',
    'MOBILE_UNREACHABLE', 'NUMBER_UNKNOWN', 'BLOCKED', 'NOT_DELIVERED')),
  told_at     timestamptz not null,
  number      bytea,
  ask_at      timestamptz,
  check ((number is null) = (ask_at is null)),
  check (ask_at is null or num_nulls(provider, reference) = 0)
);
comment on column text_message.enterprise is 'the organisation code of whoever asked for it';
comment on column text_message.session is 'the log-in session within which it was asked for';
comment on column text_message.told_at is 'since when the delivery is known';
comment on column text_message.number is 'the mobile, encrypted, as long as a provider is to be asked';
comment on column text_message.ask_at is 'when the provider is to be asked what became of it';
create index text_message_by_mobile on text_message (mobile, sent_at);
create index text_message_by_enterprise on text_message (enterprise, sent_at);
create index text_message_by_client on text_message (client, sent_at);
create index text_message_by_time on text_message (sent_at);
create index text_message_to_ask on text_message (ask_at) where ask_at is not null;

-- How many went out on a day of Shanghai, for what the operator wants to pay.
create table messages_of_day (
  day  date primary key,
  sent integer not null check (sent >= 0)
);

grant select, insert, update, delete on text_message to ${applicationRole};
grant select, insert, update, delete on messages_of_day to ${applicationRole};
