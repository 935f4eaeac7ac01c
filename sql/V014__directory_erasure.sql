-- A person who was erased stays as a number, so that what was counted stays counted; nothing else of them is kept.
alter table person add column erased_at datetime(6) null;
alter table person drop constraint person_has_name;
alter table person add constraint person_has_name check (given_name is not null or family_name is not null or erased_at is not null);
