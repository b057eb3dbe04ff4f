package dev.lintel.care.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/** Finds entries of all kinds. An answer is one look at the database; nothing is kept in memory. */
public final class Register {
  private static final String ENTRY = "select e.id, e.updated_at, e.document from care.entry e ";
  private static final String BY_KEY =
      " where e.kind = :kind and e.id in (select k.id from care.entry_key k"
          + " where k.kind = :kind and k.name = :name and k.value = any(:values)) order by e.id";
  private static final int CHUNK = 500;

  private final Jdbi database;

  public Register(Jdbi database) {
    this.database = database;
  }

  /** What a transaction sees that somebody else ends. */
  public static Register within(Handle handle) {
    Jdbi same = Jdbi.create(handle.getConnection());
    same.getConfig(Handles.class).setForceEndTransactions(false);
    return new Register(same);
  }

  /** The entry with an id. */
  public Optional<Stored> find(Kind<?> kind, long id) {
    return database.withHandle(handle ->
        handle
            .createQuery(ENTRY + "where e.kind = :kind and e.id = :id")
            .bind("kind", kind.name())
            .bind("id", id)
            .map(EntryRows::stored)
            .findOne());
  }

  /** The entries with these ids, by id; those that do not exist are left out. */
  public List<Stored> all(Kind<?> kind, List<Long> ids) {
    return database.withHandle(handle ->
        handle
            .createQuery(ENTRY + "where e.kind = :kind and e.id = any(:ids) order by e.id")
            .bind("kind", kind.name())
            .bind("ids", ids.toArray(Long[]::new))
            .map(EntryRows::stored)
            .list());
  }

  /** All entries that a key finds, by id. */
  public List<Stored> all(Kind<?> kind, String key, Object value) {
    return anyOf(kind, key, List.of(value));
  }

  /** All entries that a key finds by one of several values, by id. */
  public List<Stored> anyOf(Kind<?> kind, String key, Collection<?> values) {
    return database.withHandle(handle ->
        handle
            .createQuery(ENTRY + BY_KEY)
            .bind("kind", kind.name())
            .bind("name", key)
            .bind("values", values.stream().map(Key::normal).toArray(String[]::new))
            .map(EntryRows::stored)
            .list());
  }

  /** A page of a kind, by id. */
  public List<Stored> page(Kind<?> kind, Page page) {
    return search(kind, "", page);
  }

  /** A page of the entries that have words with all these beginnings, by id. */
  public List<Stored> search(Kind<?> kind, String query, Page page) {
    return search(kind, Words.sought(query), 0, page);
  }

  /**
   * A page of those that a search finds and that are wanted, by id. All that it finds up to the
   * page's end is read, in parts.
   */
  public List<Stored> search(Kind<?> kind, String query, Predicate<Stored> wanted, Page page) {
    var found = new ArrayList<Stored>();
    List<String> words = Words.sought(query);
    long most = (long) page.offset() + page.limit();
    List<Stored> part = search(kind, words, 0, new Page(0, CHUNK));
    while (!part.isEmpty() && found.size() < most) {
      part.stream().filter(wanted).forEach(found::add);
      part = search(kind, words, part.getLast().id(), new Page(0, CHUNK));
    }
    return found.stream().skip(page.offset()).limit(page.limit()).toList();
  }

  private List<Stored> search(Kind<?> kind, List<String> words, long after, Page page) {
    return words.isEmpty()
        ? everything(kind, after, page)
        : database.withHandle(handle -> new WordSearch(kind, words).page(handle, after, page));
  }

  private List<Stored> everything(Kind<?> kind, long after, Page page) {
    return database.withHandle(handle ->
        handle
            .createQuery(
                ENTRY
                    + "where e.kind = :kind and e.id > :after"
                    + " order by e.id limit :limit offset :offset")
            .bind("kind", kind.name())
            .bind("after", after)
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map(EntryRows::stored)
            .list());
  }

  /** How many entries a kind has; counted, so not for every request. */
  public long count(Kind<?> kind) {
    return database.withHandle(handle ->
        handle
            .createQuery("select count(*) from care.entry where kind = :kind")
            .bind("kind", kind.name())
            .mapTo(Long.class)
            .one());
  }
}
