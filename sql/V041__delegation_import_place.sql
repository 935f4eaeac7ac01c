-- Which place, known by its office only until now, a row that names somebody fills.
alter table import_row add column place_id bigint null comment 'a registration; 0 where none of them is meant; null while it is open' after is_new;

-- How far the work is must be told while its transaction writes rows anew; for each of them MySQL would lock the import that a foreign key
-- names, and the telling would wait for the work that waits for it. Whoever removes an import removes its rows.
alter table import_row drop constraint import_row_import;
