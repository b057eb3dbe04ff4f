-- One row per topic; its version moves in the transaction that changes what the topic stands for,
-- so that every process that polls this small table learns of the change.
create table change_mark (
  topic   text   not null primary key,
  version bigint not null
);
