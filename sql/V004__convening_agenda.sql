create table convening (
  id bigint not null auto_increment,
  version int not null,
  title varchar(200) not null,
  kind varchar(30) not null,
  host_id bigint not null,
  venue varchar(200) null,
  city varchar(120) not null,
  time_zone varchar(60) not null,
  starts_at datetime(6) null comment 'null while only known in words',
  ends_at datetime(6) null,
  when_in_words varchar(200) null comment 'the time as far as it is known, where day and hour are not',
  around date not null comment 'puts the convening in its place in lists; the day it starts, or about when',
  capacity int null,
  attribution_rule varchar(20) not null,
  description varchar(4000) null,
  state varchar(20) not null,
  primary key (id),
  constraint convening_host foreign key (host_id) references organisation (id),
  constraint convening_kind check (kind in ('FIRESIDE_CHAT', 'CONFERENCE', 'ROUNDTABLE', 'BRIEFING', 'RECEPTION', 'OTHER')),
  constraint convening_rule check (attribution_rule in ('ON_THE_RECORD', 'ON_BACKGROUND', 'CHATHAM_HOUSE', 'OFF_THE_RECORD')),
  constraint convening_state check (state in ('DRAFT', 'PUBLISHED', 'LIVE', 'CLOSED', 'ARCHIVED', 'CANCELLED')),
  constraint convening_time check ((starts_at is null and ends_at is null and when_in_words is not null)
    or (starts_at is not null and ends_at is not null and ends_at > starts_at)),
  constraint convening_capacity check (capacity is null or capacity > 0),
  key convening_around (around, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table team_member (
  convening_id bigint not null,
  account_id bigint not null,
  role varchar(20) not null,
  primary key (convening_id, account_id, role),
  key team_member_account (account_id, convening_id),
  constraint team_member_convening foreign key (convening_id) references convening (id),
  constraint team_member_role foreign key (account_id, role) references account_role (account_id, role),
  constraint team_member_no_administrator check (role <> 'ADMINISTRATOR')
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table session (
  id bigint not null auto_increment,
  version int not null,
  convening_id bigint not null,
  title varchar(200) not null,
  format varchar(20) not null,
  room varchar(120) null,
  starts_at datetime(6) null,
  ends_at datetime(6) null,
  position int not null comment 'order of sessions whose time is not known',
  attribution_rule varchar(20) not null,
  primary key (id),
  constraint session_convening foreign key (convening_id) references convening (id),
  constraint session_format check (format in ('FIRESIDE_CHAT', 'PANEL', 'KEYNOTE', 'ROUNDTABLE', 'AUDIENCE_QA', 'RECEPTION', 'BREAK')),
  constraint session_rule check (attribution_rule in ('ON_THE_RECORD', 'ON_BACKGROUND', 'CHATHAM_HOUSE', 'OFF_THE_RECORD')),
  constraint session_time check ((starts_at is null and ends_at is null) or (starts_at is not null and ends_at is not null and ends_at > starts_at)),
  key session_convening (convening_id, starts_at, position, id),
  constraint session_in_convening unique (id, convening_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table session_topic (
  session_id bigint not null,
  topic varchar(80) not null,
  position int not null,
  primary key (session_id, topic),
  constraint session_topic_session foreign key (session_id) references session (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table on_stage (
  id bigint not null auto_increment,
  session_id bigint not null,
  person_id bigint null,
  known_as varchar(200) null comment 'how the place is written while nobody is named for it',
  part varchar(20) not null,
  position int not null,
  primary key (id),
  constraint on_stage_session foreign key (session_id) references session (id),
  constraint on_stage_person foreign key (person_id) references person (id),
  constraint on_stage_once unique (session_id, person_id, part),
  constraint on_stage_someone check ((person_id is null) <> (known_as is null)),
  constraint on_stage_part check (part in ('SPEAKER', 'MODERATOR', 'INTERPRETER'))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
