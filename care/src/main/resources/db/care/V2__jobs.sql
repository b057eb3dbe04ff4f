-- What is done later: one row per job, stored before its caller is told. Who works on a job holds its
-- row; what it does and that it ended are one transaction. Jobs of a subject go in their order.
create table care.job (
  id          uuid        primary key,
  sequence    bigint      not null generated always as identity,
  account     text        not null,
  kind        text        collate "C" not null,
  subject     text        collate "C" not null,
  alone       boolean     not null,
  request     text        not null,
  content     bytea,
  received_at timestamptz not null,
  due_at      timestamptz not null,
  started_at  timestamptz,
  finished_at timestamptz,
  expires_at  timestamptz,
  failure     text
);

-- Compressing what is let go soon costs more than writing it.
alter table care.job alter column content set storage external;

create index job_open on care.job (sequence) where finished_at is null;
create index job_subject on care.job (subject, sequence) where finished_at is null;
create unique index job_alone on care.job (account, kind) where alone and finished_at is null;
create index job_expires on care.job (expires_at) where finished_at is not null;

create table care.job_result (
  job      uuid    not null references care.job on delete cascade,
  number   integer not null,
  document text    not null,
  primary key (job, number)
);

create table care.import_run (
  id           uuid        primary key,
  account      text        not null,
  name         text        not null,
  auto_process boolean     not null,
  quick_match  boolean     not null,
  created_at   timestamptz not null,
  updated_at   timestamptz not null
);

create index import_run_account on care.import_run (account, created_at, id);

create table care.import_upload (
  id          uuid        primary key,
  sequence    bigint      not null generated always as identity,
  run         uuid        not null references care.import_run on delete cascade,
  file_name   text        not null,
  created_at  timestamptz not null,
  finished_at timestamptz,
  messages    text[]      not null default '{}'
);

create index import_upload_run on care.import_upload (run, sequence);

create table care.import_record (
  id        bigint not null generated always as identity primary key,
  run       uuid   not null references care.import_run on delete cascade,
  upload    uuid   not null references care.import_upload on delete cascade,
  account   text   not null,
  domain    text   collate "C" not null,
  import_id text   collate "C" not null,
  status    text   collate "C" not null,
  entry     bigint
);

create index import_record_run on care.import_record (run, id);
create index import_record_upload on care.import_record (upload);
-- By what a connector calls it, an entry is found again.
create index import_record_names on care.import_record (account, domain, import_id, id)
  where status = 'SUCCESS';

create table care.import_validation (
  id         bigint      not null generated always as identity primary key,
  run        uuid        not null references care.import_run on delete cascade,
  record     bigint      not null references care.import_record on delete cascade,
  field      text        not null,
  value      text,
  message    text        not null,
  created_at timestamptz not null
);

create index import_validation_run on care.import_validation (run, id);
create index import_validation_record on care.import_validation (record);
