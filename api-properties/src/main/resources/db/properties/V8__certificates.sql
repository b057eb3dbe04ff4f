-- Which fields of which models an account is answered, as JSON: {"employee": ["id", "lastName"]}.
-- A model that is not named is answered whole.
alter table account add column field_choices text not null default '{}';

-- The authorities whose certificates are accepted, in this environment alone. Their private keys
-- are elsewhere.
create table certificate_authority (
  fingerprint text        not null primary key check (length(fingerprint) = 64),
  certificate bytea       not null,
  added_at    timestamptz not null
);

-- The register of partners' certificates: what is not in it is not accepted. Times are those of
-- the certificate; a revoked one stays, so that its caller learns why. A certificate goes with its
-- account, so that a later account of the same name does not inherit it.
create table certificate (
  fingerprint text        not null primary key check (length(fingerprint) = 64),
  serial      text        not null,
  common_name text        not null,
  account     text        not null references account (name) on delete cascade,
  authority   text        not null,
  valid_from  timestamptz not null,
  valid_until timestamptz not null,
  content     bytea       not null,
  issued_at   timestamptz not null,
  revoked_at  timestamptz,
  revoked_why text,
  check ((revoked_at is null) = (revoked_why is null))
);
create index certificate_account on certificate (account);

-- Requests for certificates (PKCS #10) that wait for an operator.
create table certificate_request (
  id          text        not null primary key,
  common_name text        not null,
  content     bytea       not null,
  received_at timestamptz not null
);
