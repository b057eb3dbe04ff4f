-- The fictional catalogue that was, or is being, loaded: one row at most. A load that was killed goes on with what it began with.

create table catalogue.fiction (
  only_row boolean     primary key check (only_row),
  seed     bigint      not null,
  items    integer     not null,
  finished timestamptz
);
