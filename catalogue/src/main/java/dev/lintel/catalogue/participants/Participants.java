package dev.lintel.catalogue.participants;

import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.writing.Differences;
import dev.lintel.catalogue.writing.ItemRenaming;
import dev.lintel.catalogue.writing.SaveCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The stored participants. A new name reaches the documents of the items that show it in the same
 * transaction.
 */
public final class Participants {

  private static final String SAVE =
      """
      insert into catalogue.participant
        (number, name, organisation_number, country, web_site, supplier, active, created, changed)
      values (:number, :name, :organisationNumber, :country, :webSite, :supplier, :active, :created, :changed)
      on conflict (number) do update set
        name = excluded.name, organisation_number = excluded.organisation_number,
        country = excluded.country, web_site = excluded.web_site, supplier = excluded.supplier,
        active = excluded.active, created = excluded.created, changed = excluded.changed\
      """;

  private final Jdbi database;
  private final ItemRenaming renaming;

  public Participants(Jdbi database, ItemRenaming renaming) {
    this.database = database;
    this.renaming = renaming;
  }

  /** Inserts or replaces participants by number. */
  public void save(List<Participant> participants) {
    database.useTransaction(handle -> replace(handle, participants));
  }

  /** Saves what differs from the stored, within the caller's transaction. */
  public SaveCounts restore(Handle handle, List<Participant> participants) {
    Differences<Participant> differences =
        Differences.between(participants, all(handle), Participant::number);
    replace(handle, differences.rows());
    return differences.counts();
  }

  private void replace(Handle handle, List<Participant> participants) {
    Map<Integer, String> names = names(handle);
    insert(handle, participants);
    for (Participant each : participants) {
      String old = names.getOrDefault(each.number(), each.name());
      if (!old.equals(each.name())) {
        renaming.rename(
            handle.getConnection(), new ParticipantReference(each.number(), each.name()));
      }
    }
  }

  /** All participants by number. */
  public List<Participant> all() {
    return database.withHandle(Participants::all);
  }

  private static List<Participant> all(Handle handle) {
    return handle
        .createQuery("select * from catalogue.participant order by number")
        .map((row, _) -> participant(row))
        .list();
  }

  /** The participant with a number. */
  public Optional<Participant> find(int number) {
    return database.withHandle(handle ->
        handle
            .createQuery("select * from catalogue.participant where number = :number")
            .bind("number", number)
            .map((row, _) -> participant(row))
            .findOne());
  }

  private static Map<Integer, String> names(Handle handle) {
    return handle
        .createQuery("select number, name from catalogue.participant")
        .reduceRows(
            new HashMap<>(),
            (names, row) -> {
              names.put(
                  row.getColumn("number", Integer.class), row.getColumn("name", String.class));
              return names;
            });
  }

  private static void insert(Handle handle, List<Participant> participants) {
    if (participants.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
      participants.forEach(each -> batch.bindMethods(each).add());
      batch.execute();
    }
  }

  private static Participant participant(ResultSet row) throws SQLException {
    return new Participant(
        row.getInt("number"),
        row.getString("name"),
        row.getString("organisation_number"),
        row.getString("country"),
        row.getString("web_site"),
        row.getBoolean("supplier"),
        row.getBoolean("active"),
        instant(row, "created"),
        instant(row, "changed"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
