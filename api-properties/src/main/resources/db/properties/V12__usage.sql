-- Who used what, counted behind the requests. Buckets are those of the library's Latencies: how many
-- answers took so long, from the quickest on, without the zeros at the end; their sum is the number
-- of requests. A client is an account, or address:… for callers without one.
create table usage_minute (
  client      text        not null,
  slot        timestamptz not null,
  certificate text        not null,
  api         text        not null,
  status      int         not null,
  buckets     bigint[]    not null,
  primary key (client, slot, certificate, api, status)
) with (fillfactor = 70);
create index usage_minute_slot on usage_minute (slot);

create table usage_hour (
  client      text        not null,
  slot        timestamptz not null,
  certificate text        not null,
  api         text        not null,
  status      int         not null,
  buckets     bigint[]    not null,
  primary key (client, slot, certificate, api, status)
) with (fillfactor = 70);
create index usage_hour_slot on usage_hour (slot);

-- By day (UTC), since there are many operations. Failures are answers from 400 on.
create table usage_operation (
  client    text        not null,
  slot      timestamptz not null,
  api       text        not null,
  operation text        not null,
  failures  bigint      not null,
  buckets   bigint[]    not null,
  primary key (client, slot, api, operation)
) with (fillfactor = 70);
create index usage_operation_slot on usage_operation (slot);

create table usage_client (
  client      text        not null,
  certificate text        not null,
  first_at    timestamptz not null,
  last_at     timestamptz not null,
  user_agent  text        not null,
  primary key (client, certificate)
) with (fillfactor = 70);

-- What ends is named as in announced_end.
create table usage_deprecated (
  client      text        not null,
  certificate text        not null,
  api         text        not null,
  what        text        not null,
  first_at    timestamptz not null,
  last_at     timestamptz not null,
  requests    bigint      not null,
  sample      text        not null,
  primary key (client, certificate, api, what)
) with (fillfactor = 70);
