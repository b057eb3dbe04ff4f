-- What suppliers work on before buyers see it. Plain SQL alone: no extensions, triggers or functions.

-- One supplier's copy of a module, an item or its unpublished price; what others made of the same number is not in it.
create table catalogue.working_copy (
  supplier integer     not null,
  kind     text        not null,
  number   integer     not null,
  revision bigint      not null,
  state    text        not null,
  reason   text        not null,
  changed  timestamptz not null,
  document text        not null,
  primary key (supplier, kind, number)
) with (toast_tuple_target = 8160);

alter table catalogue.working_copy alter column document set storage external;

create index working_copy_number on catalogue.working_copy (kind, number);
create index working_copy_waiting on catalogue.working_copy (changed) where state = 'AWAITING_APPROVAL';

-- What only one item may have: a trade item number, a supplier's own item number, a text in the channel VA/VVS. The key makes two
-- processes agree; what was published before is found in the catalogue itself.
create table catalogue.supply_claim (
  scope  text    not null,
  value  text    not null,
  number integer not null,
  primary key (scope, value)
);

-- Who may add its own data to the published items of an owner.
create table catalogue.alternative_supplier (
  supplier integer not null,
  owner    integer not null,
  primary key (supplier, owner)
);

-- Names that values are checked against and that no other table has; the parent is the product group of an ETIM class.
create table catalogue.reference_entry (
  list   text not null,
  name   text not null,
  parent text not null,
  primary key (list, name, parent)
);

insert into catalogue.reference_entry (list, name, parent)
select 'BRANDS', brand, '' from catalogue.module where brand <> ''
union select 'CORPORATE_BRANDS', corporate_brand, '' from catalogue.module where corporate_brand <> ''
union select 'ETIM_CLASSES', etim_class, product_group from catalogue.module where etim_class <> '';

-- Numbers of eight digits; those that a catalogue from elsewhere has already are skipped when they are drawn.
create sequence catalogue.item_number as integer minvalue 50000001 maxvalue 69999999;
create sequence catalogue.module_number as integer minvalue 80000001 maxvalue 99999999;
