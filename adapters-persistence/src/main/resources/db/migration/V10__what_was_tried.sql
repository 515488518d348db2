-- What a refused act named or showed (M-6): without it, the history says only that somebody tried
-- something with a certificate that the enterprise does not have, or with a wrong token.
alter table audit_entry
  add column tried text check (char_length(tried) between 1 and 64);
comment on column audit_entry.tried is 'the id of a certificate, or the unique id of a token';
