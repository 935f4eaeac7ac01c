create table account (
  id bigint not null auto_increment,
  version int not null,
  user_name varchar(60) character set utf8mb4 collate utf8mb4_bin not null comment 'lower case',
  full_name varchar(200) not null,
  password_hash varchar(400) character set utf8mb4 collate utf8mb4_bin not null comment 'PBKDF2, as jakarta.security writes it',
  password_is_temporary boolean not null comment 'to be changed by its owner at the next sign-in',
  disabled boolean not null,
  failed_sign_ins int not null,
  refused_until datetime(6) null comment 'sign-in is refused until then, after too many failures',
  primary key (id),
  constraint account_user_name unique (user_name)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table account_role (
  account_id bigint not null,
  role varchar(20) not null,
  primary key (account_id, role),
  constraint account_role_account foreign key (account_id) references account (id),
  constraint account_role_known check (role in ('ADMINISTRATOR', 'ORGANIZER', 'REGISTRAR', 'MODERATOR'))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
