-- A place that somebody was given by hand, against the order of precedence, and why.
create table delegation_override (
  registration_id bigint not null,
  delegation_id bigint not null,
  place int not null comment 'from 1',
  reason varchar(500) not null,
  by_user varchar(60) not null,
  at datetime(6) not null,
  primary key (registration_id),
  constraint delegation_override_member foreign key (delegation_id, registration_id)
    references delegation_member (delegation_id, registration_id) on delete cascade,
  constraint delegation_override_place check (place > 0)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
