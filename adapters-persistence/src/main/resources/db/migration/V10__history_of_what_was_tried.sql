-- What a refused act named or showed (M-6): without it, the history says only that somebody tried
-- something with a certificate that the enterprise does not have, or with a wrong token.
alter table audit_entry
  add column tried text check (char_length(tried) between 1 and 64);
comment on column audit_entry.tried is 'the id of a certificate, or the unique id of a token';

-- An enterprise's history is read by the negative number, newest first. In the order of the number
-- itself PostgreSQL may read the whole table backwards by its primary key, looking for the entries of
-- an enterprise that wrote many: on the last page it then passes everybody else's.
drop index audit_entry_by_organisation;
drop index audit_entry_by_certificate;
drop index audit_entry_by_act;
create index audit_entry_by_organisation on audit_entry (organisation_code, (-id));
create index audit_entry_by_certificate on audit_entry (organisation_code, digits, (-id));
create index audit_entry_by_act on audit_entry (organisation_code, act, (-id));
