-- Which place, known by its office only until now, a row that names somebody fills.
alter table import_row add column place_id bigint null comment 'a registration; 0 where none of them is meant; null while it is open' after is_new;
