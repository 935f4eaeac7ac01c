create table delegation (
  id bigint not null auto_increment,
  version int not null,
  convening_id bigint not null,
  organisation_id bigint not null comment 'the country or organisation it comes from',
  head_registration_id bigint null,
  liaison varchar(200) null,
  note varchar(2000) null,
  primary key (id),
  constraint delegation_once unique (convening_id, organisation_id),
  constraint delegation_convening foreign key (convening_id) references convening (id),
  constraint delegation_organisation foreign key (organisation_id) references organisation (id),
  constraint delegation_in_convening unique (id, convening_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table delegation_member (
  registration_id bigint not null,
  delegation_id bigint not null,
  primary key (registration_id),
  constraint delegation_member_of unique (delegation_id, registration_id),
  constraint delegation_member_registration foreign key (registration_id) references registration (id),
  constraint delegation_member_delegation foreign key (delegation_id) references delegation (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A head is a member of the delegation it heads.
alter table delegation add constraint delegation_head foreign key (id, head_registration_id)
  references delegation_member (delegation_id, registration_id);
