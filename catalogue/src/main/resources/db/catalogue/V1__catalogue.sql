-- The product catalogue. Plain SQL alone: no extensions, triggers or functions.

-- Small things -----------------------------------------------------------------------------------

create table catalogue.participant (
  number              integer     primary key,
  name                text        not null,
  organisation_number text        not null,
  country             text        not null,
  web_site            text        not null,
  supplier            boolean     not null,
  active              boolean     not null,
  created             timestamptz not null,
  changed             timestamptz not null
);

create table catalogue.product_group (
  number         text        primary key,
  name           text        not null,
  parent         text,
  unspsc         text        not null,
  primary_unit   text        not null,
  secondary_unit text        not null,
  active         boolean     not null,
  created        timestamptz not null,
  changed        timestamptz not null
);

create table catalogue.unit (
  name        text primary key,
  description text not null
);

create table catalogue.module (
  number            integer     primary key,
  internal_id       text        not null,
  text              text        not null,
  description       text        not null,
  brand             text        not null,
  corporate_brand   text        not null,
  etim_class        text        not null,
  manufacturer      integer     not null,
  manufacturer_name text        not null,
  owner             integer     not null,
  product_group     text        not null,
  active            boolean     not null,
  created           timestamptz not null,
  changed           timestamptz not null
);

create table catalogue.price (
  item       integer        not null,
  supplier   integer        not null,
  kind       text           not null,
  valid_from date           not null,
  valid_to   date,
  amount     numeric(14, 4) not null,
  currency   text           not null,
  unit       text           not null,
  primary key (item, supplier, kind, valid_from)
);

create table catalogue.media (
  guid         uuid        primary key,
  item         integer     not null,
  supplier     integer     not null,
  type         text        not null,
  is_primary   boolean     not null,
  file_name    text        not null,
  content_type text        not null,
  content      text        not null,
  changed      timestamptz not null
);

create index media_item on catalogue.media (item, type);

create table catalogue.media_content (
  hash         text    not null,
  variant      text    not null,
  content_type text    not null,
  width        integer not null,
  height       integer not null,
  bytes        bytea   not null,
  primary key (hash, variant)
);

-- Pictures are compressed already.
alter table catalogue.media_content alter column bytes set storage external;

-- An empty account stands for everybody.
create table catalogue.assortment (
  id          bigint      generated always as identity primary key,
  account     text        not null,
  name        text        not null,
  description text        not null,
  changed     timestamptz not null,
  unique (account, name)
);

create table catalogue.assortment_item (
  assortment bigint  not null references catalogue.assortment on delete cascade,
  number     integer not null,
  primary key (assortment, number)
);

create table catalogue.saved_search (
  account     text not null,
  name        text not null,
  description text not null,
  criteria    text not null,
  primary key (account, name)
);

-- Items, write model: all facts, so that documents can be rendered again ---------------------------
-- The instant of the last change stands beside the facts, so that equal facts have equal hashes.

create table catalogue.item_facts (
  number  integer     primary key,
  changed timestamptz not null,
  hash    bytea       not null,
  facts   text        not null
) with (toast_tuple_target = 8160);

alter table catalogue.item_facts alter column facts set storage external;

-- Items, read model: the keys that are filtered and sorted by are kept apart from the documents, so that a scan over keys that no
-- index answers reads a tenth of the pages.

create table catalogue.item (
  number        integer     primary key,
  owner         integer     not null,
  created       timestamptz not null,
  changed       timestamptz not null,
  channels      smallint    not null,
  type          text        not null,
  product_group text        not null,
  gtins         text[]      not null,
  nrf_numbers   text[]      not null,
  suppliers     integer[]   not null,
  words         tsvector    not null
);

-- A walk in these orders for recent changes alone skips the others within the index.
create index item_owner on catalogue.item (owner, number) include (changed);
create index item_created on catalogue.item (created, number) include (changed);
create index item_changed on catalogue.item (changed, number);
create index item_product_group on catalogue.item (product_group, number);
create index item_gtins on catalogue.item using gin (gtins);
create index item_nrf_numbers on catalogue.item using gin (nrf_numbers);
create index item_suppliers on catalogue.item using gin (suppliers);
create index item_words on catalogue.item using gin (words);

-- Ready-made bytes, uncompressed and in the row: a page of them is read nine times as fast as from jsonb.
create table catalogue.item_document (
  number   integer primary key,
  document text    not null,
  etim_9   text
) with (toast_tuple_target = 8160);

alter table catalogue.item_document alter column document set storage external;
alter table catalogue.item_document alter column etim_9 set storage external;

-- How many items there are, in shards, so that writers do not wait for one another.
create table catalogue.item_count (
  shard smallint primary key,
  items bigint   not null
);

insert into catalogue.item_count
select shard, 0 from generate_series(0, 15) as shard;

-- Indexes that a bulk load has set aside, so that the next start makes them again if the load was killed.
create table catalogue.index_set_aside (
  name       text primary key,
  definition text not null
);
