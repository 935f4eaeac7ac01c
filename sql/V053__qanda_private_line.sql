-- What the people at the consoles of a session tell each other: seen by nobody else.
create table console_note (
  id bigint not null auto_increment,
  convening_id bigint not null,
  session_id bigint not null,
  text varchar(500) not null,
  written_by varchar(60) not null comment 'user name',
  written_at datetime(6) not null,
  primary key (id),
  key console_note_order (session_id, id),
  constraint console_note_session foreign key (session_id, convening_id) references session (id, convening_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
