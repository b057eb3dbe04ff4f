-- What an entry of a list stands for, as lists from elsewhere tell it.
alter table catalogue.reference_entry add column description text not null default '';
