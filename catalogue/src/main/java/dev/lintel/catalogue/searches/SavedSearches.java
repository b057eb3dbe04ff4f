package dev.lintel.catalogue.searches;

import dev.lintel.catalogue.shelf.ItemCriteria;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import tools.jackson.databind.json.JsonMapper;

/** The stored searches; their criteria are kept as this module's own JSON. */
public final class SavedSearches {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final String SAVE =
      """
      insert into catalogue.saved_search (account, name, description, criteria)
      values (:account, :name, :description, :criteria)
      on conflict (account, name) do update set
        description = excluded.description, criteria = excluded.criteria\
      """;

  private static final String READ =
      "select * from catalogue.saved_search where account in ('', :account) ";

  private final Jdbi database;

  public SavedSearches(Jdbi database) {
    this.database = database;
  }

  /** Inserts or replaces a search by account and name. */
  public void save(SavedSearch search) {
    database.useTransaction(handle ->
        handle
            .createUpdate(SAVE)
            .bind("account", search.account().orElse(""))
            .bind("name", search.name())
            .bind("description", search.description())
            .bind("criteria", MAPPER.writeValueAsString(search.criteria()))
            .execute());
  }

  /** An account's searches and those for all, by name. */
  public List<SavedSearch> all(String account) {
    return database.withHandle(handle ->
        handle
            .createQuery(READ + "order by name collate \"C\", account")
            .bind("account", account)
            .map((row, _) -> search(row))
            .list());
  }

  /** An account's search by name, else the one for all. */
  public Optional<SavedSearch> find(String account, String name) {
    return database.withHandle(handle ->
        handle
            .createQuery(READ + "and name = :name order by account = '' limit 1")
            .bind("account", account)
            .bind("name", name)
            .map((row, _) -> search(row))
            .findOne());
  }

  private static SavedSearch search(ResultSet row) throws SQLException {
    String account = row.getString("account");
    return new SavedSearch(
        account.isEmpty() ? Optional.empty() : Optional.of(account),
        row.getString("name"),
        row.getString("description"),
        MAPPER.readValue(row.getString("criteria"), ItemCriteria.class));
  }
}
