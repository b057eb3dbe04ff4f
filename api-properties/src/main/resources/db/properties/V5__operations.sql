-- What was accepted to be done later: one row per operation, durable before its caller is told.
-- The sequence gives the order of what was accepted one after another. The body is let go when it
-- has been applied. An operation without an end (finished) is open; one with a problem has failed.
create table operation (
  account         text        not null,
  id              uuid        not null,
  api             text        not null,
  kind            text        not null,
  subject         text        not null,
  bucket          smallint    not null,
  sequence        bigint      not null generated always as identity,
  path            text        not null,
  attributes      text        not null,
  body            bytea       not null,
  idempotency_key text,
  digest          bytea,
  received        timestamptz not null,
  expires         timestamptz not null,
  started         timestamptz,
  finished        timestamptz,
  resource        text,
  problem_status  integer,
  problem         text,
  primary key (account, id)
) with (
  toast_tuple_target = 8160,
  -- A queue's ended rows stand before the open ones in its index until they are vacuumed.
  autovacuum_vacuum_scale_factor = 0.02,
  autovacuum_vacuum_cost_delay = 0
);

-- Compressing a body costs more than writing it.
alter table operation alter column body set storage external;

create unique index operation_idempotency on operation (account, idempotency_key)
  where idempotency_key is not null;
-- An accepted row is in this index and the primary key alone; those below are paid for at its end.
create index operation_open on operation (account, bucket, sequence) where finished is null;
create index operation_expires on operation (expires) where finished is not null;
create index operation_failed on operation (account, id) where problem_status is not null;

-- A lane holds the operations of some of an account's subjects; its row is locked by the one worker
-- that serves it. The mark tells up to which sequence its operations are being processed, and since
-- when; it never falls. Turns tell which lane has waited longest, whatever the machines' clocks say.
create table operation_lane (
  account text        not null,
  bucket  smallint    not null,
  mark    bigint      not null default 0,
  since   timestamptz not null default now(),
  turn    bigint      not null default 0,
  primary key (account, bucket)
) with (fillfactor = 50);

create sequence operation_turn;
