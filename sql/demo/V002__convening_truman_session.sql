-- The Truman session, as a moderator's published account tells it. What the account does not state is left empty: the day and
-- hour, the venue, the head of the delegation, the Ambassador's name, and every word that a real person said.

insert into organisation (id, version, name, kind) values
  (1, 1, 'Truman National Security Project', 'HOST'),
  (2, 1, 'Pakistan', 'COUNTRY'),
  (3, 1, 'Pakistan People''s Party', 'PARTY'),
  (4, 1, 'The Example Gazette', 'NEWSROOM'),
  (5, 1, 'Example Institute', 'OTHER'),
  (6, 1, 'Examplia', 'COUNTRY'),
  (7, 1, 'Harbour Cities Example Forum', 'HOST');

-- Names are indexed for search and order when the application starts: see NameIndex and RegistrationIndex.

insert into person (id, version, honorific, given_name, family_name, email, name_order) values
  (1, 1, null, 'Bilawal', 'Bhutto Zardari', null, ''),
  (2, 1, 'Dr.', 'Musadik', 'Malik', null, ''),
  (3, 1, null, 'Sherry', 'Rehman', null, ''),
  (4, 1, null, 'Tehmina', 'Janjua', null, ''),
  (5, 1, null, 'Jalil Abbas', 'Jilani', null, '');

insert into office (id, version, title, organisation_id, person_id, rank_class, has_left) values
  (1, 1, 'Chairman', 3, 1, 'PARTY_LEADER', false),
  (2, 1, 'Foreign Minister of Pakistan', 2, 1, 'MINISTER', true),
  (3, 1, 'Ambassador of Pakistan to the United States', 2, null, 'AMBASSADOR', false),
  (4, 1, 'Minister for Climate Change', 2, 2, 'MINISTER', false),
  (5, 1, 'Senator', 2, 3, 'LEGISLATOR', false),
  (6, 1, 'Foreign Secretary', 2, 4, 'SENIOR_OFFICIAL', true),
  (7, 1, 'Foreign Secretary', 2, 5, 'SENIOR_OFFICIAL', true);

insert into convening (id, version, title, kind, host_id, city, time_zone, when_in_words, around, attribution_rule, description, state) values
  (1, 1, 'The Truman session', 'FIRESIDE_CHAT', 1, 'Washington, DC', 'America/New_York', 'Early June 2025, shortly before Eid al-Adha', '2025-06-01', 'ON_THE_RECORD', 'A special convening of the Truman National Security Project: a fireside chat with Bilawal Bhutto Zardari, Chairman of the Pakistan People''s Party and former Foreign Minister of Pakistan, followed by audience Q&A in which the delegation of Pakistan took part.', 'LIVE');

insert into team_member (convening_id, account_id, role) values
  (1, 2, 'ORGANIZER'),
  (1, 3, 'REGISTRAR'),
  (1, 4, 'MODERATOR');

insert into session (id, version, convening_id, title, format, position, attribution_rule) values
  (1, 1, 1, 'Fireside chat', 'FIRESIDE_CHAT', 0, 'ON_THE_RECORD'),
  (2, 1, 1, 'Audience Q&A', 'AUDIENCE_QA', 1, 'ON_THE_RECORD');

insert into session_topic (session_id, topic, position) values
  (1, 'bilateral diplomacy', 0),
  (1, 'counterterrorism cooperation', 1),
  (1, 'regional stability', 2),
  (1, 'trade expansion', 3),
  (1, 'climate resilience', 4),
  (1, 'economic modernisation', 5),
  (1, 'counter-extremism', 6),
  (1, 'intelligence sharing', 7),
  (1, 'regional economic connectivity (China-Pakistan Economic Corridor)', 8),
  (1, 'investment in agriculture, renewable energy, digital infrastructure', 9),
  (2, 'Pakistan''s regional position on Iran', 0),
  (2, 'the Kashmir dispute', 1),
  (2, 'climate diplomacy', 2),
  (2, 'Islamophobia in global narratives', 3);

insert into on_stage (session_id, person_id, known_as, part, position) values
  (1, 1, null, 'SPEAKER', 0),
  (1, null, 'The moderator', 'MODERATOR', 1),
  (2, 1, null, 'SPEAKER', 0),
  (2, null, 'The moderator', 'MODERATOR', 1);

insert into registration (id, version, convening_id, person_id, office_id, state) values
  (1, 1, 1, 1, 1, 'CONFIRMED'),
  (2, 1, 1, null, 3, 'CONFIRMED'),
  (3, 1, 1, 2, 4, 'CONFIRMED'),
  (4, 1, 1, 3, 5, 'CONFIRMED'),
  (5, 1, 1, 4, 6, 'CONFIRMED'),
  (6, 1, 1, 5, 7, 'CONFIRMED');

insert into registration_part (registration_id, part) values
  (1, 'SPEAKER'),
  (2, 'DELEGATE'),
  (3, 'DELEGATE'),
  (4, 'DELEGATE'),
  (5, 'DELEGATE'),
  (6, 'DELEGATE');

insert into delegation (id, version, convening_id, organisation_id, note) values
  (1, 1, 1, 2, 'Others took part whose names are not stated: senior ministers, senators, former ambassadors, foreign-policy officials.');

insert into delegation_member (registration_id, delegation_id) values
  (2, 1),
  (3, 1),
  (4, 1),
  (5, 1),
  (6, 1);
