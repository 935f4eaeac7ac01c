-- A list of people that somebody sent, on its way into the tables. The file itself is not kept; its rows wait here until they are taken or given up.
create table import (
  id bigint not null auto_increment,
  version int not null,
  convening_id bigint not null,
  delegation_id bigint null comment 'null where each row names its delegation',
  file_name varchar(200) not null,
  charset varchar(40) null comment 'null where the format leaves no choice',
  separated_by varchar(1) null,
  state varchar(10) not null,
  sheet int not null comment 'the one that was chosen',
  heading_line int not null,
  fields varchar(2000) null comment 'what each column holds, in order, divided by commas; null until it was chosen',
  month_first boolean not null comment 'days in figures are written as in the United States',
  confirms boolean not null comment 'new registrations are confirmed at once',
  creates_delegations boolean not null,
  only_good boolean not null comment 'rows that cannot be taken do not hold up the others',
  done int not null comment 'rows of the work under way; written by it, apart from the version',
  work int not null comment 'rows it has in all',
  taken int not null,
  failure varchar(60) null comment 'why the last work did nothing; a key of the text bundle',
  by_user varchar(60) not null,
  at datetime(6) not null,
  primary key (id),
  constraint import_convening foreign key (convening_id) references convening (id),
  constraint import_delegation foreign key (delegation_id, convening_id) references delegation (id, convening_id),
  constraint import_state check (state in ('COLUMNS', 'CHECKING', 'PREVIEW', 'TAKING', 'DONE')),
  key import_of (convening_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table import_sheet (
  import_id bigint not null,
  number int not null,
  name varchar(100) not null,
  hidden_rows int not null,
  heading_line int not null comment 'where its headings were found',
  primary key (import_id, number),
  constraint import_sheet_import foreign key (import_id) references import (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table import_row (
  id bigint not null auto_increment,
  import_id bigint not null,
  sheet int not null,
  line int not null comment 'of the file',
  cells mediumtext not null comment 'as they were read, divided by the unit separator, U+001F',
  full_name text null,
  honorific text null,
  given_name text null,
  family_name text null,
  post_nominals text null,
  office text null,
  organisation text null,
  rank_class text null,
  held_from text null,
  held_until text null,
  email text null,
  parts text null,
  delegation text null,
  note text null,
  kind varchar(10) null comment 'null while nobody asked, and for what stands above the headings',
  seen char(64) character set utf8mb4 collate utf8mb4_bin null comment 'of what the preview showed: a row is not written where that has changed',
  identity varchar(400) character set utf8mb4 collate utf8mb4_bin null comment 'by which two rows of one file are of the same person',
  person_id bigint null comment 'somebody of the directory whom somebody chose',
  is_new boolean not null comment 'somebody said that it is nobody of the directory',
  left_out boolean not null,
  returned varchar(60) null comment 'why it was not written when it was to be; a key of the text bundle',
  primary key (id),
  constraint import_row_line unique (import_id, sheet, line),
  constraint import_row_import foreign key (import_id) references import (id),
  constraint import_row_kind check (kind in ('NEW', 'MATCH', 'CHANGE', 'MAYBE', 'ERROR')),
  key import_row_kind (import_id, sheet, left_out, kind, line),
  key import_row_identity (import_id, identity(100))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Which columns a sender's lists have: chosen once, taken again when a list with the same headings comes.
create table import_columns (
  organisation_id bigint not null comment 'who sends it: the delegation''s, or the host where a list is of the whole convening',
  headings char(64) character set utf8mb4 collate utf8mb4_bin not null comment 'fingerprint of the headings',
  fields varchar(2000) not null,
  primary key (organisation_id, headings),
  constraint import_columns_organisation foreign key (organisation_id) references organisation (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
