-- How the questions of a session are taken: one row a session, from the first time its floor is prepared.
create table floor (
  session_id bigint not null,
  convening_id bigint not null,
  version int not null,
  code varchar(8) not null comment 'what is typed to join: short, and good for nothing but the phone page',
  state varchar(10) not null,
  reading varchar(10) not null comment 'whether a moderator reads a question before all see it, or after',
  admission varchar(10) not null comment 'who may vote',
  by_name boolean not null comment 'whether guests may ask by their name',
  by_delegation boolean not null comment 'whether guests may ask for their delegation, without their name',
  anonymously boolean not null,
  held_words varchar(4000) null comment 'words and phrases, one a line, that a moderator wants to read before all do',
  wall_dark boolean not null,
  wall_blank boolean not null,
  wall_frozen boolean not null,
  wall_top int not null comment 'how many of the questions with the most votes the wall shows besides',
  opened_at datetime(6) null,
  closed_at datetime(6) null,
  primary key (session_id),
  constraint floor_code unique (code),
  constraint floor_session foreign key (session_id, convening_id) references session (id, convening_id),
  constraint floor_state check (state in ('PREPARED', 'OPEN', 'CLOSED')),
  constraint floor_reading check (reading in ('BEFORE', 'AFTER')),
  constraint floor_admission check (admission in ('ANYONE', 'CONFIRMED', 'PRESENT')),
  constraint floor_naming check (by_name or by_delegation or anonymously),
  constraint floor_wall_top check (wall_top between 0 and 5)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Browsers that a moderator wants nothing more from at a session.
create table blocked_browser (
  session_id bigint not null,
  asker varbinary(16) not null,
  blocked_at datetime(6) not null,
  blocked_by varchar(60) not null,
  primary key (session_id, asker),
  constraint blocked_browser_floor foreign key (session_id) references floor (session_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Who was given a ballot: that, and neither which nor when, so that no vote leads back to anybody.
create table ballot_given (
  session_id bigint not null,
  registration_id bigint not null,
  primary key (session_id, registration_id),
  constraint ballot_given_floor foreign key (session_id) references floor (session_id),
  constraint ballot_given_registration foreign key (registration_id) references registration (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
