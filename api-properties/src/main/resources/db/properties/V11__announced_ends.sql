-- What of the APIs has an announced end, as the servers' declarations were at their last start.
create table announced_end (
  api        text not null,
  what       text not null,
  operations text[] not null,
  announced  date not null,
  since      date not null,
  sunset     date,
  link       text not null,
  reason     text not null,
  successor  text,
  primary key (api, what)
);
