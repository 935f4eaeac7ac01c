alter table question
  add column original_text varchar(2000) null comment 'as it came, where a moderator edited it',
  add column pinned boolean not null default false,
  add column caught boolean not null default false comment 'it has one of the words that a moderator wants to read first',
  add column held_at datetime(6) null comment 'kept for later',
  add column queue_place int null,
  add column archived_at datetime(6) null,
  add column withdrawn boolean not null default false comment 'dismissed by the asker',
  add column farewell varchar(12) null comment 'what the asker is told of a dismissal, where the moderator wishes',
  add column addressee_id bigint null comment 'the place on stage that it is for',
  add column naming varchar(20) not null default 'BY_NAME' comment 'how the asker is shown',
  add column asker varbinary(16) null comment 'whose browser it came from: a pseudonym of this session, and of no vote',
  add column sent_as varchar(36) character set ascii collate ascii_bin null comment 'the number that the phone gave it, so that it is kept once however often it is sent',
  add column votes int not null default 0 comment 'counted from the votes, a few times a second',
  add column alike_id bigint null comment 'a question that asked nearly the same when this one came',
  add constraint question_alike foreign key (alike_id) references question (id),
  add constraint question_sent_once unique (session_id, asker, sent_as),
  add constraint question_addressee foreign key (addressee_id) references on_stage (id) on delete set null,
  add constraint question_farewell check (farewell in ('NO_TIME', 'ASKED_BEFORE', 'OFF_TOPIC', 'WORDING')),
  add constraint question_naming check (naming in ('BY_NAME', 'BY_DELEGATION', 'ANONYMOUSLY')),
  add constraint question_naming_kept check (naming = 'BY_NAME' or asker_registration_id is null),
  add key question_asker_browser (asker);

update question join (select id, row_number() over (partition by session_id order by queued_at, id) as place from question where state = 'QUEUED') as queued on queued.id = question.id
  set question.queue_place = queued.place;

alter table question add constraint question_queued check ((state = 'QUEUED') = (queue_place is not null));

-- Every move a moderator made, with how the question stood before: so that it can be taken back.
create table question_move (
  id bigint not null auto_increment,
  question_id bigint not null,
  made_at datetime(6) not null,
  made_by varchar(60) not null,
  move varchar(12) not null,
  undone_at datetime(6) null,
  state varchar(20) not null,
  text varchar(2000) not null,
  original_text varchar(2000) null,
  pinned boolean not null,
  caught boolean not null,
  held_at datetime(6) null,
  queue_place int null,
  archived_at datetime(6) null,
  withdrawn boolean not null,
  farewell varchar(12) null,
  addressee_id bigint null,
  approved_at datetime(6) null,
  queued_at datetime(6) null,
  asked_at datetime(6) null,
  answered_at datetime(6) null,
  dismissed_at datetime(6) null,
  dismissal_reason varchar(500) null,
  merged_into_id bigint null,
  primary key (id),
  key question_move_question (question_id, id),
  constraint question_move_question foreign key (question_id) references question (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The words of a question, folded: to find those that ask nearly the same.
create table question_word (
  question_id bigint not null,
  session_id bigint not null,
  word varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (question_id, word),
  key question_word_session (session_id, word, question_id),
  constraint question_word_question foreign key (question_id) references question (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Who wants a question asked: a voter is a pseudonym of one session, and a vote has no time, so that it leads back to nobody.
create table vote (
  question_id bigint not null,
  voter varbinary(16) not null,
  primary key (question_id, voter),
  key vote_voter (voter),
  constraint vote_question foreign key (question_id) references question (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
