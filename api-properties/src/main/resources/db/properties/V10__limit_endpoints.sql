-- The endpoints that a policy may name, as the servers' routes were at their last start.
create table limit_endpoint (
  api       text not null,
  operation text not null,
  primary key (api, operation)
);
