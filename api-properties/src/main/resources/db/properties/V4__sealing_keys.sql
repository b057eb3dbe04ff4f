-- The keys that page tokens are sealed with, shared by all processes. The id is the number of the
-- key's period of 30 days since 1970: of processes that need a new key at once, one inserts it.
-- Old keys stay, since an expired token must still be known as expired.
create table sealing_key (
  id      integer     not null primary key,
  key     bytea       not null check (octet_length(key) = 32),
  created timestamptz not null default now()
);
