-- A grant may end: after this day, in Shanghai, it holds no more (G-1).
alter table granted_item add column last_day date;
comment on column granted_item.last_day is 'the last day on which it holds, in Shanghai; null: for good';

-- The list of certificates counts what holds, without looking at the table.
alter table granted_item
  drop constraint granted_item_pkey,
  add constraint granted_item_pkey primary key (certificate_id, item) include (last_day);
