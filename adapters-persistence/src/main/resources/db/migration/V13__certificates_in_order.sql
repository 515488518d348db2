-- The list of certificates is read by the octets of their names. By the names themselves PostgreSQL
-- may read the whole table by its primary key, looking for the certificates of an enterprise that has
-- many: on the last page it then passes everybody else's.
create index certificate_in_order on certificate (enterprise_id, uuid_send(id));
