-- A convening's own order of precedence; without a row the product's default is in force (see the class Precedence).
create table precedence (
  convening_id bigint not null,
  version int not null,
  ordered_by varchar(20) not null,
  language varchar(10) null comment 'BCP 47; in which countries are named and put in alphabetical order',
  changed_by varchar(60) not null,
  changed_at datetime(6) not null,
  primary key (convening_id),
  constraint precedence_convening foreign key (convening_id) references convening (id),
  constraint precedence_ordered_by check (ordered_by in ('RANK', 'CREDENTIALS', 'COUNTRY')),
  constraint precedence_language check ((ordered_by = 'COUNTRY') = (language is not null))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Its ladder, highest first.
create table precedence_rung (
  convening_id bigint not null,
  position int not null,
  rung varchar(30) not null,
  primary key (convening_id, rung),
  constraint precedence_rung_of foreign key (convening_id) references precedence (convening_id),
  constraint precedence_rung_known check (rung in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'PRESIDING_OFFICER', 'PARTY_LEADER', 'MINISTER',
    'AMBASSADOR', 'LEGISLATOR', 'FORMER_OFFICE', 'SENIOR_OFFICIAL', 'OFFICIAL', 'OTHER'))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The order of rank is the convening's, or the product's default: no longer one for all in this table, which keeps what ranks there are.
alter table rank_class drop column position;

alter table delegation_member add column version int not null default 1;
alter table delegation_member add column credentials_on date null comment 'when the head of mission presented credentials to the host state';
alter table delegation_member add column phone varchar(60) null comment 'how the member is reached during the visit';
