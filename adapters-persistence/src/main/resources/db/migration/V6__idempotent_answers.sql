-- What requests with an idempotency key were answered. Answers may carry tokens, so they are
-- encrypted; a row without one is a request that runs.
create table idempotent_answer (
  owner        text not null check (char_length(owner) between 1 and 200),
  key          text not null check (char_length(key) between 1 and 255),
  request_hash bytea not null,
  begun_at     timestamptz not null,
  attempt      integer not null check (attempt >= 1),
  answer       bytea,
  primary key (owner, key)
);
create index idempotent_answer_by_time on idempotent_answer (begun_at);

grant select, insert, update, delete on idempotent_answer to ${applicationRole};
