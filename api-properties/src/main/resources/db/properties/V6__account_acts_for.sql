-- What an account acts for, such as a participant's number: the API that asks knows its meaning.
alter table account add column acts_for text;

-- An account may do without a password of its own choice: most have secrets that we made.
alter table account alter column password_hash drop not null;

-- Secrets made by the server: 256 random bits each, kept as their SHA-256 alone. An account has at
-- most two, so that its software can change from one to the other without a failed request.
create table account_secret (
  account    text        not null references account (name) on delete cascade,
  id         text        not null,
  hash       bytea       not null check (octet_length(hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (account, id)
);

-- The keys that access tokens are signed with, as JSON Web Keys with their private part. The one
-- that began to sign last is the one that signs; the others are published until no token of theirs
-- can be valid.
create table signing_key (
  id         text        not null primary key,
  jwk        text        not null,
  signs_from timestamptz not null
);
