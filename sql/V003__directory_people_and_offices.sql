create table organisation (
  id bigint not null auto_increment,
  version int not null,
  name varchar(200) not null,
  kind varchar(20) not null,
  primary key (id),
  constraint organisation_name unique (name),
  constraint organisation_kind check (kind in ('COUNTRY', 'GOVERNMENT', 'PARTY', 'HOST', 'NEWSROOM', 'COMPANY', 'OTHER'))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table person (
  id bigint not null auto_increment,
  version int not null,
  honorific varchar(60) null,
  given_name varchar(120) null,
  family_name varchar(120) null,
  post_nominals varchar(60) null,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin null comment 'lower case',
  name_order varbinary(1000) not null comment 'sort key of the name by the Unicode collation algorithm',
  primary key (id),
  constraint person_email unique (email),
  constraint person_has_name check (given_name is not null or family_name is not null),
  key person_name_order (name_order(200), id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The folded words of a name (Latin letters, no accents, lower case), for search as one types, in any order.
create table person_word (
  word varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  person_id bigint not null,
  primary key (word, person_id),
  key person_word_person (person_id),
  constraint person_word_person foreign key (person_id) references person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The default order of rank; position 1 goes first.
create table rank_class (
  code varchar(30) not null,
  position int not null,
  primary key (code),
  constraint rank_class_position unique (position)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into rank_class (code, position) values
  ('HEAD_OF_STATE', 10),
  ('HEAD_OF_GOVERNMENT', 20),
  ('PRESIDING_OFFICER', 30),
  ('PARTY_LEADER', 40),
  ('MINISTER', 50),
  ('AMBASSADOR', 60),
  ('LEGISLATOR', 70),
  ('SENIOR_OFFICIAL', 80),
  ('OFFICIAL', 90),
  ('OTHER', 100);

create table office (
  id bigint not null auto_increment,
  version int not null,
  title varchar(200) not null,
  organisation_id bigint not null,
  person_id bigint null comment 'null while its holder is not yet named',
  rank_class varchar(30) not null,
  held_from date null,
  held_until date null,
  has_left boolean not null comment 'known to have left it, also where the day is not known',
  primary key (id),
  constraint office_organisation foreign key (organisation_id) references organisation (id),
  constraint office_person foreign key (person_id) references person (id),
  constraint office_rank_class foreign key (rank_class) references rank_class (code),
  constraint office_dates check (held_until is null or held_from is null or held_until >= held_from),
  constraint office_left check (held_until is null or has_left)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
