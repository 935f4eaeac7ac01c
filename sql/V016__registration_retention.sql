-- How long the names of a convening's guests are kept after it. No row, or no days: for as long as nobody erases them.
create table retention (
  convening_id bigint not null,
  version int not null,
  days int null comment 'days after the end of the convening',
  primary key (convening_id),
  constraint retention_convening foreign key (convening_id) references convening (id),
  constraint retention_days check (days is null or days between 1 and 3650)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
