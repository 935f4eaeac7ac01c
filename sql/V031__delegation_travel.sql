-- When and how a delegation comes and goes and where it stays; for a member only where it differs.
alter table delegation add column arrives_at datetime(6) null, add column arrives_by varchar(120) null comment 'flight, train, car',
  add column arrives_where varchar(200) null, add column departs_at datetime(6) null, add column departs_by varchar(120) null,
  add column departs_where varchar(200) null, add column vehicle varchar(500) null, add column hotel varchar(500) null;
alter table delegation add constraint delegation_departs check (departs_at is null or arrives_at is null or departs_at > arrives_at);
alter table delegation_member add column arrives_at datetime(6) null, add column arrives_by varchar(120) null,
  add column arrives_where varchar(200) null, add column departs_at datetime(6) null, add column departs_by varchar(120) null,
  add column departs_where varchar(200) null, add column vehicle varchar(500) null, add column hotel varchar(500) null;
alter table delegation_member add constraint delegation_member_departs check (departs_at is null or arrives_at is null or departs_at > arrives_at);
