create table question (
  id bigint not null auto_increment,
  version int not null,
  convening_id bigint not null,
  session_id bigint not null,
  text varchar(2000) not null,
  origin varchar(10) not null,
  state varchar(20) not null,
  asker_registration_id bigint null,
  asker_in_words varchar(200) null comment 'who asked, where the asker is not registered',
  delegation_id bigint null,
  attribution_rule varchar(20) not null,
  submitted_at datetime(6) not null,
  submitted_by varchar(60) null comment 'user name of who logged it; null from the audience itself',
  approved_at datetime(6) null,
  queued_at datetime(6) null,
  asked_at datetime(6) null,
  answered_at datetime(6) null,
  dismissed_at datetime(6) null,
  dismissal_reason varchar(500) null,
  merged_into_id bigint null,
  primary key (id),
  constraint question_session foreign key (session_id, convening_id) references session (id, convening_id),
  constraint question_asker foreign key (asker_registration_id, convening_id) references registration (id, convening_id),
  constraint question_delegation foreign key (delegation_id, convening_id) references delegation (id, convening_id),
  constraint question_merged_into foreign key (merged_into_id) references question (id),
  constraint question_origin check (origin in ('PHONE', 'CARD', 'STAFF', 'FLOOR')),
  constraint question_state check (state in ('SUBMITTED', 'APPROVED', 'QUEUED', 'ASKED', 'ANSWERED', 'DISMISSED', 'MERGED')),
  constraint question_rule check (attribution_rule in ('ON_THE_RECORD', 'ON_BACKGROUND', 'CHATHAM_HOUSE', 'OFF_THE_RECORD')),
  constraint question_merged check ((state = 'MERGED') = (merged_into_id is not null)),
  key question_session_order (session_id, state, submitted_at, id),
  key question_convening_state (convening_id, state)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table question_topic (
  question_id bigint not null,
  topic varchar(80) not null,
  primary key (question_id, topic),
  constraint question_topic_question foreign key (question_id) references question (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Each time a question's attribution rule was changed after it was logged, and why.
create table question_rule_change (
  id bigint not null auto_increment,
  question_id bigint not null,
  at datetime(6) not null,
  by_user varchar(60) not null,
  from_rule varchar(20) not null,
  to_rule varchar(20) not null,
  reason varchar(500) null comment 'never null where the rule became looser',
  primary key (id),
  key question_rule_change_question (question_id),
  constraint question_rule_change_question foreign key (question_id) references question (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
