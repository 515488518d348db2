-- The main certificate authorises deputies under a form that the enterprise seals (G).

-- A signing session of another kind has another matter: no profile of the enterprise and no holder,
-- but what each deputy may do before and after.
alter table signing_session
  add column assignments text,
  alter column local drop not null,
  alter column economic_type drop not null,
  alter column address drop not null,
  alter column representative drop not null,
  alter column nickname drop not null,
  alter column holder drop not null,
  alter column mobile drop not null,
  drop constraint signing_session_kind_check,
  add constraint signing_session_kind_check check (kind in ('MAIN_ACTIVATION', 'AUTHORISATION')),
  add constraint signing_session_of_a_main_activation check (case when kind = 'MAIN_ACTIVATION'
    then num_nulls(local, economic_type, address, representative, nickname, holder, mobile) = 0
    else num_nonnulls(local, economic_type, address, representative, nickname, holder, mobile) = 0
    end),
  add constraint signing_session_of_an_authorisation
    check ((kind = 'AUTHORISATION') = (assignments is not null)),
  add constraint signing_session_of_one_signatory
    check (kind <> 'AUTHORISATION' or state <> 'AWAITING_REPRESENTATIVE');
comment on column signing_session.assignments is
  'JSON: the deputies, what each may do before and after, what the items are called; mobiles are masked';

-- Only an activation opens a log-in session.
do $$
declare
  found text;
begin
  select conname into strict found from pg_constraint
   where conrelid = 'signing_session'::regclass and contype = 'c'
     and pg_get_constraintdef(oid) like '%session_id IS NOT NULL%';
  execute format('alter table signing_session drop constraint %I', found);
end
$$;
alter table signing_session
  add constraint signing_session_with_the_log_in_session_that_it_opened
    check ((state = 'COMPLETED' and kind = 'MAIN_ACTIVATION') = (session_id is not null));

alter table form
  drop constraint form_kind_check,
  add constraint form_kind_check check (kind in ('MAIN_ACTIVATION', 'AUTHORISATION'));
