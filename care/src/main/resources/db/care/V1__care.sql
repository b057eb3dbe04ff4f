-- The care administration. Plain SQL alone: no extensions, triggers or functions.

create sequence care.entry_id;

-- One row is one employee, team, assignment and so on: what is served, ready-made.
create table care.entry (
  kind       text        collate "C" not null,
  id         bigint      not null,
  uuid       uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  document   text        not null,
  primary key (kind, id)
) with (toast_tuple_target = 8160);

alter table care.entry alter column document set storage external;

create index entry_updated on care.entry (kind, updated_at);

-- By what entries are found. A value that names one entry alone is in a unique index besides.
create table care.entry_key (
  kind     text    collate "C" not null,
  name     text    collate "C" not null,
  value    text    collate "C" not null,
  id       bigint  not null,
  is_unique boolean not null
);

create unique index entry_key_found on care.entry_key (kind, name, value, id);
create unique index entry_key_unique on care.entry_key (kind, name, value) where is_unique;
create index entry_key_entry on care.entry_key (kind, id);

-- What is gone, for callers who keep a copy.
create table care.deletion (
  kind       text        collate "C" not null,
  id         bigint      not null,
  deleted_at timestamptz not null,
  document   text        not null,
  primary key (kind, id)
);

create index deletion_deleted on care.deletion (kind, deleted_at);

-- How the fictional administration was made, and whether it is whole.
create table care.fiction (
  only_row  boolean primary key check (only_row),
  seed      bigint  not null,
  employees integer not null,
  finished  timestamptz
);
