-- Who changed what, when, from which value to which. Never updated, never deleted by the application's features.
create table audit_entry (
  id bigint not null auto_increment,
  at datetime(6) not null,
  actor varchar(60) not null comment 'user name of the account, or "system"',
  convening_id bigint null comment 'no foreign key: the trail outlives what it tells of',
  subject varchar(40) not null comment 'kind of thing: convening, session, registration ...',
  subject_id bigint not null,
  label varchar(300) not null comment 'what the thing was called at that moment',
  action varchar(60) not null comment 'what was done; a key of the text bundle',
  primary key (id),
  key audit_entry_convening (convening_id, id),
  key audit_entry_subject (subject, subject_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table audit_change (
  entry_id bigint not null,
  field varchar(60) not null,
  before_text text null,
  after_text text null,
  primary key (entry_id, field),
  constraint audit_change_entry foreign key (entry_id) references audit_entry (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
