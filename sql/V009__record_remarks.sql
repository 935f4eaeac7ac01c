create table remark (
  id bigint not null auto_increment,
  version int not null,
  convening_id bigint not null,
  session_id bigint not null,
  question_id bigint null comment 'the question it answers',
  speaker_registration_id bigint null,
  speaker_in_words varchar(200) null comment 'who spoke, where the speaker is not registered',
  text varchar(4000) not null,
  attribution_rule varchar(20) not null,
  said_at datetime(6) not null,
  logged_by varchar(60) not null,
  primary key (id),
  constraint remark_session foreign key (session_id, convening_id) references session (id, convening_id),
  constraint remark_question foreign key (question_id) references question (id),
  constraint remark_speaker foreign key (speaker_registration_id, convening_id) references registration (id, convening_id),
  constraint remark_rule check (attribution_rule in ('ON_THE_RECORD', 'ON_BACKGROUND', 'CHATHAM_HOUSE', 'OFF_THE_RECORD')),
  key remark_session_order (session_id, said_at, id),
  key remark_question (question_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Each time a remark's attribution rule was changed after it was logged, and why.
create table remark_rule_change (
  id bigint not null auto_increment,
  remark_id bigint not null,
  at datetime(6) not null,
  by_user varchar(60) not null,
  from_rule varchar(20) not null,
  to_rule varchar(20) not null,
  reason varchar(500) null comment 'never null where the rule became looser',
  primary key (id),
  key remark_rule_change_remark (remark_id),
  constraint remark_rule_change_remark foreign key (remark_id) references remark (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
