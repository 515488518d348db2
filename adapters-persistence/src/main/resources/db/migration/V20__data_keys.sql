-- The keys that values here were encrypted with (P-1): known by number, and by a mark that tells a key
-- from another one of the same number and nothing else. A node that lacks one of them does not start.
create table data_key (
  id   smallint primary key check (id between 0 and 255),
  mark bytea not null check (octet_length(mark) = 16)
);
grant select, insert, delete on data_key to ${applicationRole};

-- What is encrypted is encrypted anew when keys are changed; everything else of a hosted key stays.
grant update (document_index, representative, mobile, private_key) on hosted_key to ${applicationRole};
