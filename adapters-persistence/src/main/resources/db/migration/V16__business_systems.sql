-- The business systems that rely on us, as operators register them (G-4).
create table business_system (
  id       text primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+){0,9}$' and char_length(id) <= 64),
  name     text not null check (char_length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
  scopes   text not null check (scopes ~ '^([A-Z_]+( [A-Z_]+)*)?$'),
  items    text not null,
  every_item boolean not null,
  admitted boolean not null,
  secrets  text not null check (secrets ~ '^([0-9a-f]{64}( [0-9a-f]{64})?)?$')
);
comment on column business_system.scopes is 'what it may ask, separated by blanks';
comment on column business_system.items is 'codes of the items that it offers, separated by blanks';
comment on column business_system.secrets is 'SHA-256 of its secrets, the newest first, separated by a blank';

grant select, insert, update on business_system to ${applicationRole};
