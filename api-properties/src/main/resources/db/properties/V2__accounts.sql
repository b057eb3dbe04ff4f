-- Partners' accounts. The password is kept as its Argon2id hash alone (PHC string format);
-- the revision rises with every change, so that a process can tell a remembered account from it.
create table account (
  name          text        not null primary key,
  password_hash text        not null,
  subscriptions text[]      not null default '{}',
  disabled      boolean     not null default false,
  revision      bigint      not null default 1,
  changed_at    timestamptz not null default now()
);
