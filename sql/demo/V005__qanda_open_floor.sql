-- The floor of the demo's audience Q&A is open, so that phones can join at once.
insert into floor (session_id, convening_id, version, code, state, reading, admission, by_name, by_delegation, anonymously, held_words, wall_dark, wall_blank, wall_frozen, wall_top, opened_at) values
  (2, 1, 1, 'TRUMN', 'OPEN', 'BEFORE', 'ANYONE', true, true, true, null, true, false, false, 3, '2025-06-01 22:00:00');
