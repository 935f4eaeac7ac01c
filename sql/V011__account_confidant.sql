-- Sensitive facts have a permission of their own.
alter table account_role drop constraint account_role_known;
alter table account_role add constraint account_role_known
  check (role in ('ADMINISTRATOR', 'ORGANIZER', 'REGISTRAR', 'MODERATOR', 'CONFIDANT'));
