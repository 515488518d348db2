-- What business systems are told of changes (G-4): an outbox that is written in the transaction of
-- the change, who subscribed, and for each system and enterprise a queue.
create table change_event (
  number       bigint generated always as identity primary key,
  id           uuid not null unique,
  at           timestamptz not null,
  organisation text not null check (organisation ~ '^[0-9A-Z]{8}[0-9X]$'),
  occurrence   text not null,
  distributed  boolean not null default false
);
comment on column change_event.number is
  'given under the claim of the enterprise: within an enterprise it is the order in which things happened';
comment on column change_event.distributed is 'whether it is in the queues of all who were subscribed then';
create index change_event_to_distribute on change_event (number) where not distributed;
create index change_event_distributed on change_event (number) where distributed;
create index change_event_by_enterprise on change_event (organisation, number);

create table event_subscription (
  system        text primary key references business_system,
  address       text not null check (char_length(address) between 1 and 500),
  since         timestamptz not null,
  failures      integer not null check (failures >= 0),
  failing_since timestamptz,
  failure       text,
  paused_until  timestamptz not null,
  check (num_nulls(failing_since, failure) = case when failures = 0 then 2 else 0 end)
);
comment on column event_subscription.failures is 'how often in a row it could not be reached';

create table event_queue (
  organisation  text not null,
  system        text not null references event_subscription on delete cascade,
  delivered     bigint not null,
  last          bigint not null check (last >= delivered),
  due_at        timestamptz not null,
  attempts      integer not null default 0 check (attempts >= 0),
  refused_since timestamptz,
  failure       text,
  dead          boolean not null default false,
  primary key (organisation, system),
  check (not dead or (refused_since is not null and failure is not null and delivered < last))
);
comment on table event_queue is
  'the enterprise''s events with numbers after "delivered", up to "last", wait for the system';
comment on column event_queue.due_at is 'nobody takes it before; moved on while it is being told';
comment on column event_queue.attempts is 'how often its first event was told in vain';
comment on column event_queue.dead is 'its first event was put aside as a dead letter';
create index event_queue_due on event_queue (system, due_at) where delivered < last and not dead;
create index event_queue_empty on event_queue (organisation, system) where delivered = last;
create index event_queue_dead on event_queue (system, refused_since) where dead;

grant select, insert, delete, update (distributed) on change_event to ${applicationRole};
grant select, insert, update, delete on event_subscription, event_queue to ${applicationRole};
