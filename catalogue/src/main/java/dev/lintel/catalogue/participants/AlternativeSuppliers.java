package dev.lintel.catalogue.participants;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Who may add its own data to the items of a main supplier ("must be registered as alternative
 * supplier", Connect Supplier, Steps to create a new item).
 */
public final class AlternativeSuppliers {

  private static final String LIST =
      """
      select a.supplier, coalesce(s.name, ''), a.owner, coalesce(o.name, '')
      from catalogue.alternative_supplier a
      left join catalogue.participant s on s.number = a.supplier
      left join catalogue.participant o on o.number = a.owner
      order by a.owner, a.supplier\
      """;
  private static final String ADD =
      "insert into catalogue.alternative_supplier (supplier, owner) values (?, ?)"
          + " on conflict do nothing";
  private static final String REMOVE =
      "delete from catalogue.alternative_supplier where supplier = ? and owner = ?";
  private static final String KNOWN = "select number from catalogue.participant where number = ?";

  private final Jdbi database;

  public AlternativeSuppliers(Jdbi database) {
    this.database = database;
  }

  /** One registration, with the names of both; a name is empty where it is not known. */
  public record Registration(int supplier, String supplierName, int owner, String ownerName) {}

  /** All, by main supplier. */
  public List<Registration> all() {
    return database.withHandle(handle ->
        handle
            .createQuery(LIST)
            .map((row, _) ->
                new Registration(row.getInt(1), row.getString(2), row.getInt(3), row.getString(4)))
            .list());
  }

  /**
   * Registers one; whether it was not yet.
   *
   * @throws IllegalArgumentException if one of them is no participant, or both are the same
   */
  public boolean add(int supplier, int owner) {
    return database.inTransaction(handle -> {
      List<String> faults = new ArrayList<>();
      if (supplier == owner) {
        faults.add("A supplier is no alternative of itself; name two participants.");
      }
      List.of(supplier, owner).stream()
          .distinct()
          .filter(number -> !isKnown(handle, number))
          .map("There is no participant %d; import the participants first."::formatted)
          .forEach(faults::add);
      if (!faults.isEmpty()) {
        throw new IllegalArgumentException(String.join(" ", faults));
      }
      return handle.execute(ADD, supplier, owner) > 0;
    });
  }

  /** Takes one back; whether it was registered. What it published stays until it is changed. */
  public boolean remove(int supplier, int owner) {
    return database.withHandle(handle -> handle.execute(REMOVE, supplier, owner) > 0);
  }

  private static boolean isKnown(Handle handle, int number) {
    return handle.select(KNOWN, number).mapTo(Integer.class).findOne().isPresent();
  }
}
