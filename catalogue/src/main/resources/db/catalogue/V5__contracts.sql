-- Contracts and what prices under them are calculated from. Plain SQL alone: no extensions, triggers or functions.

-- A contract is one row, its conditions with it, so that a replaced one is never seen in part.
create table catalogue.contract (
  number     bigint      primary key,
  owner      integer     not null,
  sender     integer     not null,
  receiver   integer     not null,
  text       text        not null,
  currency   text        not null,
  valid_from date,
  valid_to   date,
  created    timestamptz not null,
  sent       timestamptz,
  approved   timestamptz,
  modified   timestamptz not null,
  revision   bigint      not null,
  conditions text        not null
);

alter table catalogue.contract alter column conditions set storage external;

create index contract_owner on catalogue.contract (owner, number);
create index contract_sender on catalogue.contract (sender, number);
create index contract_receiver on catalogue.contract (receiver, owner);

create table catalogue.zone_register (
  supplier integer     primary key,
  modified timestamptz not null,
  zones    text        not null
);

-- Where an item belongs and what its prices are for; null in rows that are older, whose facts tell.
alter table catalogue.item add column module integer;
alter table catalogue.item add column price_unit text;

-- Null for what was stored before.
alter table catalogue.price add column changed timestamptz;
alter table catalogue.price alter column changed set default now();

-- What memories of processes must forget, with the transaction that changed it: who has read up to the oldest transaction that ran
-- then, has missed nothing.
create table catalogue.change_log (
  id          bigint    generated always as identity,
  transaction xid8      not null default pg_current_xact_id(),
  kind        smallint  not null,
  keys        integer[] not null,
  primary key (transaction, id)
) with (toast_tuple_target = 8160);

alter table catalogue.change_log alter column keys set storage external;

-- Up to which transaction the log was emptied: who has not read that far forgets everything.
create table catalogue.change_log_end (
  only_row boolean primary key check (only_row),
  below    xid8    not null
);

insert into catalogue.change_log_end values (true, '0');
