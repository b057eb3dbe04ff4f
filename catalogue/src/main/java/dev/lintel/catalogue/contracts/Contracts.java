package dev.lintel.catalogue.contracts;

import dev.lintel.catalogue.writing.SaveCounts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The stored contracts; each is replaced as a whole. */
public final class Contracts {

  private final Jdbi database;
  private final InstantSource clock;

  public Contracts(Jdbi database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Inserts or replaces contracts by number in one transaction, as modified now. One whose content
   * is the stored one is left alone; the given instant of its last change never counts.
   */
  public SaveCounts save(List<Contract> contracts) {
    return database.inTransaction(handle -> restore(handle, contracts));
  }

  /** The same, within the caller's transaction. */
  public SaveCounts restore(Handle handle, List<Contract> contracts) {
    throw new UnsupportedOperationException(clock.instant().toString());
  }

  /** The contract with a number, whoever its parties are. */
  public Optional<Contract> find(long number) {
    throw new UnsupportedOperationException();
  }

  /**
   * A page of contracts by number, as {@link Contract#seenBy} the party that asks.
   *
   * @param count contracts on a page
   * @param page the first is 1
   */
  public List<Contract> page(ContractFilter filter, int count, int page) {
    throw new UnsupportedOperationException();
  }
}
