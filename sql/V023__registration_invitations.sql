-- What was written to whom, and what came back. One row a registration, from the first letter or link on.
create table invitation (
  registration_id bigint not null,
  version int not null,
  convening_id bigint not null,
  letters int not null comment 'letters written so far; part of each one''s occasion',
  last_occasion varchar(160) character set utf8mb4 collate utf8mb4_bin null,
  last_letter_at datetime(6) null,
  invited_at datetime(6) null,
  reminded_at datetime(6) null,
  reminders int not null,
  answers int not null comment 'how often the guest answered',
  answered_at datetime(6) null,
  photo boolean null comment 'consent to be photographed; null while not asked',
  photo_at datetime(6) null,
  recording boolean null comment 'consent to be recorded; null while not asked',
  recording_at datetime(6) null,
  primary key (registration_id),
  constraint invitation_registration foreign key (registration_id, convening_id) references registration (id, convening_id),
  constraint invitation_photo check ((photo is null) = (photo_at is null)),
  constraint invitation_recording check ((recording is null) = (recording_at is null)),
  key invitation_convening (convening_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The personal links; of the secret part only the hash.
create table invitation_link (
  id bigint not null auto_increment,
  registration_id bigint not null,
  convening_id bigint not null,
  code_hash varbinary(32) not null,
  made_at datetime(6) not null,
  revoked_at datetime(6) null,
  primary key (id),
  constraint invitation_link_code unique (code_hash),
  constraint invitation_link_registration foreign key (registration_id, convening_id) references registration (id, convening_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table invitation_terms (
  convening_id bigint not null,
  version int not null,
  companions int not null comment 'how many persons may accompany a guest',
  subject varchar(200) not null,
  letter varchar(4000) not null,
  primary key (convening_id),
  constraint invitation_terms_convening foreign key (convening_id) references convening (id),
  constraint invitation_terms_companions check (companions between 0 and 9)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What the organizer asks the guests.
create table enquiry (
  id bigint not null auto_increment,
  version int not null,
  convening_id bigint not null,
  wording varchar(300) not null,
  kind varchar(10) not null,
  wanted boolean not null comment 'whether it has to be answered',
  of_guests boolean not null,
  of_companions boolean not null,
  retired boolean not null comment 'asked no more; the answers stay',
  primary key (id),
  constraint enquiry_convening foreign key (convening_id) references convening (id),
  constraint enquiry_kind check (kind in ('TEXT', 'CHOICE', 'YES_NO')),
  constraint enquiry_somebody check (of_guests or of_companions),
  constraint enquiry_in_convening unique (id, convening_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table enquiry_choice (
  enquiry_id bigint not null,
  position int not null,
  choice varchar(200) not null,
  primary key (enquiry_id, position),
  constraint enquiry_choice_enquiry foreign key (enquiry_id) references enquiry (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table enquiry_answer (
  enquiry_id bigint not null,
  registration_id bigint not null,
  answer varchar(2000) not null,
  primary key (registration_id, enquiry_id),
  constraint enquiry_answer_enquiry foreign key (enquiry_id) references enquiry (id),
  constraint enquiry_answer_registration foreign key (registration_id) references registration (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
