-- The delegation's own officer and the secret link, of which only the hash is kept; one for each delegation.
create table focal_point (
  delegation_id bigint not null,
  version int not null,
  name varchar(200) not null,
  email varchar(254) null,
  code_hash varbinary(32) not null,
  issued_by varchar(60) not null,
  issued_at datetime(6) not null,
  primary key (delegation_id),
  constraint focal_point_code unique (code_hash),
  constraint focal_point_delegation foreign key (delegation_id) references delegation (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The list of members is provisional until it is closed.
alter table delegation add column closed_at datetime(6) null, add column closed_by varchar(60) null;
alter table delegation add constraint delegation_closed check ((closed_at is null) = (closed_by is null));

-- What the focal point entered waits until it is approved, or is returned with a word why.
alter table delegation_member add column entry_state varchar(10) not null default 'APPROVED',
  add column returned_because varchar(500) null, add column by_focal_point boolean not null default false,
  add column changed_after_closing boolean not null default false;
alter table delegation_member add constraint delegation_member_entry check (entry_state in ('PENDING', 'APPROVED', 'RETURNED'));
alter table delegation_member add constraint delegation_member_returned check ((entry_state = 'RETURNED') = (returned_because is not null));

create table credential_letter (
  delegation_id bigint not null,
  version int not null,
  kind varchar(10) not null,
  size int not null,
  content mediumblob not null,
  uploaded_at datetime(6) not null,
  primary key (delegation_id),
  constraint credential_letter_delegation foreign key (delegation_id) references delegation (id),
  constraint credential_letter_kind check (kind in ('PDF', 'JPEG', 'PNG'))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
