-- Two entries that were the same human: which stayed, which went into it, and all that is needed to take it back.
alter table person add column merged_into bigint null comment 'the entry that this one went into; it is found no more';
alter table person add constraint person_merged_into foreign key (merged_into) references person (id);

create table person_merge (
  id bigint not null auto_increment,
  version int not null,
  kept_id bigint not null,
  gone_id bigint not null,
  at datetime(6) not null,
  by_user varchar(60) not null,
  undone_at datetime(6) null,
  undone_by varchar(60) null,
  primary key (id),
  constraint person_merge_kept foreign key (kept_id) references person (id),
  constraint person_merge_gone foreign key (gone_id) references person (id),
  constraint person_merge_others check (kept_id <> gone_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What a merge moved from the one to the other.
create table person_merge_move (
  merge_id bigint not null,
  kind varchar(40) not null comment 'a fact of the person, or a kind of row that belonged to the person who went',
  row_id bigint not null comment '0 for a fact',
  before_text varchar(2000) null,
  after_text varchar(2000) null,
  primary key (merge_id, kind, row_id),
  constraint person_merge_move_merge foreign key (merge_id) references person_merge (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Two near names of which somebody knows that they are two people.
create table person_distinct (
  one_id bigint not null,
  other_id bigint not null,
  by_user varchar(60) not null,
  at datetime(6) not null,
  primary key (one_id, other_id),
  constraint person_distinct_one foreign key (one_id) references person (id),
  constraint person_distinct_other foreign key (other_id) references person (id),
  constraint person_distinct_order check (one_id < other_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
