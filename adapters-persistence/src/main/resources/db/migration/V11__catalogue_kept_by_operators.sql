-- Operators keep the catalogue through the application (G-1): it adds items at the end and alters
-- them, and deletes none.
alter table business_item alter column position add generated always as identity;
select setval(pg_get_serial_sequence('business_item', 'position'), max(position)) from business_item;

-- Until now the owner kept it, and nothing but lengths was looked at.
update business_item
   set name = btrim(regexp_replace(name, '[[:cntrl:][:space:]]+', ' ', 'g')),
       description = btrim(regexp_replace(description, '[[:cntrl:][:space:]]+', ' ', 'g'))
 where name || description ~ '[[:cntrl:][:space:]]';
alter table business_item
  add check (name !~ '[[:cntrl:]]' and btrim(name) <> ''),
  add check (description !~ '[[:cntrl:]]' and btrim(description) <> '');

grant insert (code, name, description, entrance, offered),
      update (name, description, entrance, offered) on business_item to ${applicationRole};
