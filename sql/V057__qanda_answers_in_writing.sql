-- Questions that were not reached are answered in writing: to whom it is not known, where they want the answer sent.
alter table question add column reply_to varchar(254) null comment 'until the answer is sent, or the convening archived';
