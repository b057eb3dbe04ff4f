package dev.lintel.catalogue.supply.copies;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads what a supplier sees of its own; what is not its own is as if it were not there. */
public final class OwnCopies {

  private final DataSource database;

  public OwnCopies(DataSource database) {
    this.database = database;
  }

  /** A module that the supplier owns. */
  public Optional<Own> module(int supplier, int number) {
    throw new IllegalStateException(database.toString());
  }

  /** An item that the supplier owns or may add to. */
  public Optional<Own> item(int supplier, int number) {
    throw new IllegalStateException(database.toString());
  }

  /** At most so many items that the supplier owns or adds to, by number, after a number. */
  public List<Own> items(int supplier, int after, int limit) {
    throw new IllegalStateException(database.toString());
  }

  /** The prices of an item that the supplier owns or may add to. */
  public Optional<OwnPrices> prices(int supplier, int number) {
    throw new IllegalStateException(database.toString());
  }

  /** Whose a trade item number is. */
  public GtinAnswer byGtin(int supplier, String gtin) {
    throw new IllegalStateException(database.toString());
  }
}
