-- Keys that only this installation knows: made once, used for as long as its data lives.
create table server_key (
  purpose varchar(40) not null,
  key_bytes varbinary(64) not null,
  primary key (purpose)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
