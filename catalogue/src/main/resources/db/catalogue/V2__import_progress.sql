-- How far deliveries have been taken in that did not reach their end; written with each batch, gone at the end.
create table catalogue.import_progress (
  delivery     text        primary key,
  rows_done    bigint      not null,
  inserted     integer     not null,
  updated      integer     not null,
  unchanged    integer     not null,
  rejected     bigint      not null,
  report_bytes bigint      not null,
  written      timestamptz not null
);
