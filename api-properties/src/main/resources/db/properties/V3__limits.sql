-- What the operator allows. An operation of null means all requests of the client to the API.
create table limit_policy (
  id             text        not null primary key,
  api            text        not null,
  operation      text,
  requests       bigint      not null check (requests > 0),
  window_seconds bigint      not null check (window_seconds > 0),
  mode           text        not null check (mode in ('off', 'observe', 'enforce')),
  resets         int         not null default 0,
  changed_at     timestamptz not null default now()
);

-- The present windows as of at most a second ago, from which a process that starts goes on.
-- Without foreign key: a count is written behind its request and may outlive its policy.
create table limit_count (
  policy     text        not null,
  client     text        not null,
  resets     int         not null,
  started_at timestamptz not null,
  ends_at    timestamptz not null,
  used       bigint      not null,
  primary key (policy, client)
);
create index limit_count_ends_at on limit_count (ends_at);

-- How many requests a policy refused (mode enforce) or would have refused (mode observe).
create table limit_refusal (
  policy   text        not null,
  mode     text        not null,
  requests bigint      not null,
  since    timestamptz not null default now(),
  primary key (policy, mode)
);
