create table registration (
  id bigint not null auto_increment,
  version int not null,
  convening_id bigint not null,
  person_id bigint null comment 'null while only the office is known',
  office_id bigint null comment 'the office that counts at this convening',
  state varchar(20) not null,
  note varchar(1000) null,
  primary key (id),
  constraint registration_once unique (convening_id, person_id),
  constraint registration_convening foreign key (convening_id) references convening (id),
  constraint registration_person foreign key (person_id) references person (id),
  constraint registration_office foreign key (office_id) references office (id),
  constraint registration_someone check (person_id is not null or office_id is not null),
  constraint registration_state check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'WAITLISTED', 'CONFIRMED', 'CANCELLED')),
  key registration_state (convening_id, state, id),
  constraint registration_in_convening unique (id, convening_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table registration_part (
  registration_id bigint not null,
  part varchar(20) not null,
  primary key (registration_id, part),
  constraint registration_part_registration foreign key (registration_id) references registration (id),
  constraint registration_part_known check (part in ('GUEST', 'DELEGATE', 'SPEAKER', 'MODERATOR', 'INTERPRETER', 'PRESS', 'STAFF', 'SECURITY'))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The folded words by which the desk finds a registration: name, office, organisation.
create table registration_word (
  convening_id bigint not null,
  word varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  registration_id bigint not null,
  primary key (convening_id, word, registration_id),
  key registration_word_registration (registration_id),
  constraint registration_word_registration foreign key (registration_id) references registration (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- One row a convening: the database itself refuses one place too many, however many ask at once.
create table places (
  convening_id bigint not null,
  capacity int null,
  confirmed int not null,
  primary key (convening_id),
  constraint places_convening foreign key (convening_id) references convening (id),
  constraint places_enough check (confirmed >= 0 and (capacity is null or confirmed <= capacity))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
