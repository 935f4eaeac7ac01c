-- Quick polls of a session: of each session at most one is answered, and of at most one the results are shown.
create table poll (
  id bigint not null auto_increment,
  version int not null,
  convening_id bigint not null,
  session_id bigint not null,
  kind varchar(10) not null,
  prompt varchar(300) not null comment 'what is asked',
  state varchar(10) not null,
  shown_at datetime(6) null comment 'since when wall and phones show what was answered',
  begun_at datetime(6) not null,
  opened_at datetime(6) null,
  closed_at datetime(6) null,
  open_in bigint generated always as (case when state = 'OPEN' then session_id end) stored,
  shown_in bigint generated always as (case when shown_at is not null then session_id end) stored,
  primary key (id),
  key poll_session (session_id, id),
  constraint poll_floor foreign key (session_id) references floor (session_id),
  constraint poll_one_open unique (open_in),
  constraint poll_one_shown unique (shown_in),
  constraint poll_kind check (kind in ('CHOICE', 'SCALE', 'WORDS')),
  constraint poll_state check (state in ('DRAFT', 'OPEN', 'CLOSED')),
  constraint poll_draft_hidden check (state <> 'DRAFT' or shown_at is null)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What can be chosen.
create table poll_option (
  poll_id bigint not null,
  place int not null,
  text varchar(100) not null,
  primary key (poll_id, place),
  constraint poll_option_poll foreign key (poll_id) references poll (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- One answer a voter: a pseudonym of one session, as with votes, and no time, so that it leads back to nobody.
create table poll_answer (
  poll_id bigint not null,
  voter varbinary(16) not null,
  choice int null comment 'from 1',
  words varchar(60) null comment 'as they were typed',
  folded varchar(120) character set utf8mb4 collate utf8mb4_bin null comment 'by which they are counted',
  caught boolean not null default false comment 'they have a word that a moderator wants to read first, and are not shown',
  primary key (poll_id, voter),
  key poll_answer_choice (poll_id, choice),
  constraint poll_answer_poll foreign key (poll_id) references poll (id),
  constraint poll_answer_one check ((choice is null) <> (words is null)),
  constraint poll_answer_folded check ((words is null) = (folded is null))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
