-- Who is in now; what the log below adds up to.
create table presence (
  registration_id bigint not null,
  convening_id bigint not null,
  present boolean not null,
  changes int not null,
  since datetime(6) not null,
  primary key (registration_id),
  constraint presence_registration foreign key (registration_id, convening_id) references registration (id, convening_id),
  key presence_convening (convening_id, present)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Every check-in and check-out. The key makes a second desk's same move impossible, not merely unlikely.
create table check_in (
  registration_id bigint not null,
  number int not null,
  direction varchar(3) not null,
  at datetime(6) not null,
  by_user varchar(60) not null,
  primary key (registration_id, number),
  constraint check_in_registration foreign key (registration_id) references registration (id),
  constraint check_in_direction check (direction in ('IN', 'OUT'))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
