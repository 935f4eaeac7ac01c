-- How many members a delegation may bring in a part: the database itself refuses one too many, however many ask at once.
-- Without a row there is no limit, and nobody counts.
create table delegation_quota (
  delegation_id bigint not null,
  part varchar(20) not null,
  quota int not null,
  taken int not null comment 'members who are neither cancelled nor have declined',
  primary key (delegation_id, part),
  constraint delegation_quota_delegation foreign key (delegation_id) references delegation (id),
  constraint delegation_quota_part check (part in ('GUEST', 'DELEGATE', 'SPEAKER', 'MODERATOR', 'INTERPRETER', 'PRESS', 'STAFF', 'SECURITY')),
  constraint delegation_quota_enough check (taken >= 0 and taken <= quota)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
