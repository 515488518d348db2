-- A form that comes back is found by its number, which is in its name (form verification).
alter table form add constraint form_of_one_number unique (file_name);
