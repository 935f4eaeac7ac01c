-- What the directory knows of a person beside the Latin name: for finding near names, for writing, for reaching and for looking after them.
alter table person add column name_key varchar(250) character set utf8mb4 collate utf8mb4_bin null
  comment 'sound skeletons of the words of the name, in order of alphabet: near names have the same';
alter table person add column name_elsewhere varchar(250) null comment 'the name as its bearer writes it, in another script';
alter table person add column phone varchar(60) null;
alter table person add column contact varchar(200) null comment 'who is asked in place of the person: an assistant, an office, an address';
alter table person add key person_near (name_key, id);

-- Over the whole order, so that the database can page along it.
alter table person drop key person_name_order;
alter table person add key person_name_order (name_order, id);

-- A mark on whoever came into the tables by SQL and is not indexed yet: the order is written anew with the key.
update person set name_order = '';

create table person_language (
  person_id bigint not null,
  language varchar(35) character set utf8mb4 collate utf8mb4_bin not null comment 'a tag of BCP 47',
  position int not null comment 'the best spoken first',
  primary key (person_id, language),
  constraint person_language_person foreign key (person_id) references person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- How a person is to be written in a context, where that is not what the rule would compose.
create table person_style (
  person_id bigint not null,
  context varchar(20) not null,
  written varchar(300) not null,
  primary key (person_id, context),
  constraint person_style_person foreign key (person_id) references person (id),
  constraint person_style_context check (context in ('LIST', 'BADGE', 'PLACE_CARD', 'ENVELOPE', 'SALUTATION'))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table person_photo (
  person_id bigint not null,
  picture mediumblob not null comment 'JPEG',
  primary key (person_id),
  constraint person_photo_person foreign key (person_id) references person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Apart from the person, because few may read it and each reading is kept.
create table person_needs (
  person_id bigint not null,
  version int not null,
  dietary varchar(1000) null,
  access_needs varchar(1000) null,
  primary key (person_id),
  constraint person_needs_person foreign key (person_id) references person (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
