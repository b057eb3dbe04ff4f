-- Several accounts may act for one owner of entities, whose order counts whoever asked: lanes are of
-- an owner. What was accepted before has its account for one, whose lanes exist already.
alter table operation add column owner text;
update operation set owner = account;
alter table operation alter column owner set not null;
drop index operation_open;
create index operation_open on operation (owner, bucket, sequence) where finished is null;
alter table operation_lane rename column account to owner;
