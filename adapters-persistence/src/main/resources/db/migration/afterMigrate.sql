-- Notices that the database was moved to another cluster, where transactions are numbered anew, and
-- goes on with the numbers of the trail from where they were. Runs at every start, before the server
-- listens.
do $$
declare
  here bigint := (select system_identifier from pg_control_system());
  base numeric;
begin
  if here is distinct from
      (select system_identifier from audit_cluster order by number desc limit 1) then
    base := coalesce((select transaction::text::numeric from audit_entry order by transaction desc limit 1), 0);
    insert into audit_cluster (system_identifier, base) values (here, base);
    execute format(
      'alter table audit_entry alter column transaction'
      ' set default ((pg_current_xact_id()::text::numeric + %s)::text::xid8)', base);
  end if;
end $$;
