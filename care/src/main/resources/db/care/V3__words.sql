-- Walks the words of entries in the order of their ids, so that a search with frequent words ends
-- with its page, and one with rare words looks for the others without reading rows. A search of a
-- single kind had only the order of the words themselves.
create index entry_word on care.entry_key (kind, id, value) where name = 'word';
