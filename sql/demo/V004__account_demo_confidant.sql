-- The registrar of the demo is also entrusted with the guests' needs.
insert into account_role (account_id, role) values (3, 'CONFIDANT');
insert into team_member (convening_id, account_id, role) values (1, 3, 'CONFIDANT');
