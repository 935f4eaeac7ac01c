-- Who waits waits in order, and who accompanies somebody waits with them.
alter table registration add column accompanies_id bigint null comment 'the guest whom this person accompanies';
alter table registration add column waiting_number bigint null comment 'the smaller, the sooner it is their turn';
alter table registration add constraint registration_accompanies foreign key (accompanies_id, convening_id) references registration (id, convening_id);
alter table registration add key registration_waiting (convening_id, state, waiting_number, id);
alter table places add column waited bigint not null default 0 comment 'numbers given out on the waiting list';

update registration set waiting_number = id where state = 'WAITLISTED';
update places p set waited = (select coalesce(max(r.id), 0) from registration r where r.convening_id = p.convening_id and r.state = 'WAITLISTED');
