-- Those who may operate the server in a browser; apart from partners' accounts, on purpose.
create table operator_login (
  name          text        not null primary key,
  password_hash text        not null,
  revision      bigint      not null,
  changed_at    timestamptz not null
);

-- Who is signed in to pages. The id itself is in the browser's cookie alone.
create table page_session (
  id_hash    bytea       not null primary key check (length(id_hash) = 32),
  kind       text        not null check (kind in ('partner', 'operator')),
  name       text        not null,
  revision   bigint      not null,
  started_at timestamptz not null,
  seen_at    timestamptz not null
);
create index page_session_name on page_session (kind, name, started_at);
create index page_session_seen on page_session (seen_at);
