-- A fictitious audience for the Truman session, and two fictitious convenings. Nobody here exists: see the names and the addresses.

insert into person (id, version, honorific, given_name, family_name, email, name_order) values
  (11, 1, null, 'Amina', 'Sample', 'amina.sample@example.org', ''),
  (12, 1, null, 'Zoë', 'Ångström-Muster', 'zoe.muster@example.org', ''),
  (13, 1, null, 'Łukasz', 'Przykład', 'lukasz.przyklad@example.org', ''),
  (14, 1, 'Prof.', 'Nguyễn Thị', 'Mẫu', 'mau@example.org', ''),
  (15, 1, null, 'نمونہ', 'خان', 'namuna.khan@example.org', ''),
  (16, 1, null, '太郎', '見本', 'taro.mihon@example.org', ''),
  (17, 1, null, 'Ivo', 'Probe', 'ivo.probe@example.org', ''),
  (18, 1, null, null, 'Placeholder', 'placeholder@example.org', ''),
  (19, 1, null, 'Siobhán', 'O''Specimen', 'siobhan.ospecimen@example.org', ''),
  (20, 1, null, 'João', 'da Amostra', 'joao.amostra@example.org', ''),
  (31, 1, null, 'Marina', 'Molo', 'marina.molo@example.org', ''),
  (32, 1, null, 'Bartolo', 'Boje', 'bartolo.boje@example.org', ''),
  (33, 1, null, 'Ada', 'Anker', 'ada.anker@example.org', '');

insert into office (id, version, title, organisation_id, person_id, rank_class, held_from, has_left) values
  (20, 1, 'Correspondent', 4, 12, 'OTHER', null, false),
  (21, 1, 'Fellow', 5, 13, 'OTHER', null, false),
  (22, 1, 'Director of Studies', 5, 14, 'OTHER', null, false),
  (31, 1, 'Minister of Ports', 6, 31, 'MINISTER', '2024-02-01', false),
  (32, 1, 'Minister of Fisheries', 6, 32, 'MINISTER', '2021-09-01', false),
  (33, 1, 'Ambassador of Examplia', 6, 33, 'AMBASSADOR', '2022-01-15', false);

insert into registration (id, version, convening_id, person_id, office_id, state) values
  (11, 1, 1, 11, null, 'CONFIRMED'),
  (12, 1, 1, 12, 20, 'CONFIRMED'),
  (13, 1, 1, 13, 21, 'CONFIRMED'),
  (14, 1, 1, 14, 22, 'INVITED'),
  (15, 1, 1, 15, null, 'CONFIRMED'),
  (16, 1, 1, 16, null, 'ACCEPTED'),
  (17, 1, 1, 17, null, 'DECLINED'),
  (18, 1, 1, 18, null, 'INVITED'),
  (19, 1, 1, 19, null, 'CONFIRMED'),
  (20, 1, 1, 20, null, 'WAITLISTED');

insert into registration_part (registration_id, part) values
  (11, 'GUEST'),
  (12, 'PRESS'),
  (13, 'GUEST'),
  (14, 'GUEST'),
  (15, 'GUEST'),
  (16, 'GUEST'),
  (17, 'GUEST'),
  (18, 'GUEST'),
  (19, 'STAFF'),
  (20, 'GUEST');

insert into question (id, version, convening_id, session_id, text, origin, state, asker_registration_id, attribution_rule, submitted_at, submitted_by, approved_at, asked_at) values
  (1, 1, 1, 2, 'How can cities that share a river share the cost of adapting to floods?', 'FLOOR', 'ASKED', 13, 'ON_THE_RECORD', utc_timestamp(6), 'moderator', utc_timestamp(6), utc_timestamp(6)),
  (2, 1, 1, 2, 'What would a reporter have to see to believe that trade comes before security?', 'CARD', 'APPROVED', 12, 'ON_THE_RECORD', utc_timestamp(6), 'moderator', utc_timestamp(6), null),
  (3, 1, 1, 2, 'کیا موسمیاتی سفارت کاری نوجوانوں تک پہنچتی ہے؟', 'CARD', 'APPROVED', 15, 'ON_THE_RECORD', utc_timestamp(6), 'moderator', utc_timestamp(6), null);

insert into question_topic (question_id, topic) values
  (1, 'climate diplomacy'),
  (3, 'climate diplomacy');

-- A draft in a month's time, to be taken through its life; and one that is over.

insert into convening (id, version, title, kind, host_id, venue, city, time_zone, starts_at, ends_at, around, capacity, attribution_rule, description, state) values
  (2, 1, 'Harbour Cities Roundtable (fictitious)', 'ROUNDTABLE', 7, 'The Example Rooms', 'Lisbon', 'Europe/Lisbon', timestamp(date_add(utc_date(), interval 30 day), '09:00:00'), timestamp(date_add(utc_date(), interval 30 day), '17:00:00'), date_add(utc_date(), interval 30 day), 40, 'CHATHAM_HOUSE', 'Made up, to try things with.', 'DRAFT'),
  (3, 1, 'Lighthouse Briefing (fictitious)', 'BRIEFING', 7, 'The Example Rooms', 'Lisbon', 'Europe/Lisbon', timestamp(date_sub(utc_date(), interval 90 day), '15:00:00'), timestamp(date_sub(utc_date(), interval 90 day), '17:00:00'), date_sub(utc_date(), interval 90 day), 25, 'OFF_THE_RECORD', 'Made up, and over.', 'CLOSED');

insert into team_member (convening_id, account_id, role) values
  (2, 2, 'ORGANIZER'),
  (2, 5, 'ORGANIZER'),
  (2, 5, 'REGISTRAR'),
  (2, 5, 'MODERATOR'),
  (3, 5, 'ORGANIZER'),
  (3, 5, 'REGISTRAR'),
  (3, 5, 'MODERATOR'),
  (3, 2, 'ORGANIZER');

insert into session (id, version, convening_id, title, format, room, starts_at, ends_at, position, attribution_rule) values
  (21, 1, 2, 'Opening', 'KEYNOTE', 'Blue room', timestamp(date_add(utc_date(), interval 30 day), '09:00:00'), timestamp(date_add(utc_date(), interval 30 day), '10:00:00'), 0, 'CHATHAM_HOUSE'),
  (22, 1, 2, 'Ports and tides', 'AUDIENCE_QA', 'Blue room', timestamp(date_add(utc_date(), interval 30 day), '10:30:00'), timestamp(date_add(utc_date(), interval 30 day), '12:00:00'), 1, 'CHATHAM_HOUSE');

insert into registration (id, version, convening_id, person_id, office_id, state) values
  (31, 1, 2, 31, 31, 'CONFIRMED'),
  (32, 1, 2, 32, 32, 'CONFIRMED'),
  (33, 1, 2, 33, 33, 'INVITED');

insert into registration_part (registration_id, part) values
  (31, 'DELEGATE'),
  (32, 'DELEGATE'),
  (33, 'DELEGATE');

insert into delegation (id, version, convening_id, organisation_id, liaison) values
  (2, 1, 2, 6, 'Hanna Harbour');

insert into delegation_member (registration_id, delegation_id) values
  (31, 2),
  (32, 2),
  (33, 2);

update delegation set head_registration_id = 31 where id = 2;

insert into places (convening_id, capacity, confirmed)
select c.id, c.capacity, (select count(*) from registration r where r.convening_id = c.id and r.state = 'CONFIRMED'
  and exists (select 1 from registration_part p where p.registration_id = r.id and p.part not in ('STAFF', 'SECURITY', 'INTERPRETER')))
from convening c;
