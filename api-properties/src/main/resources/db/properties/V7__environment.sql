-- Which environment these data belong to, since its first start: one row at most.
create table environment (
  only_row boolean primary key check (only_row),
  name     text    not null
);
