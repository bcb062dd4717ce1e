-- The list of people goes by their names, a page at a time.
create index person_in_order on person (name, id);
