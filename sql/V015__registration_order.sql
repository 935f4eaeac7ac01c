-- A convening's list stands in this order: with it in an index, a page of a list of a million is as near as one of a thousand.
alter table registration add column list_order varbinary(1001) not null default ''
  comment 'sort key of the name; those not yet named come last, by their office';
alter table registration add key registration_list (convening_id, list_order, id);
alter table registration add key registration_state_list (convening_id, state, list_order, id);
alter table registration drop key registration_state;
