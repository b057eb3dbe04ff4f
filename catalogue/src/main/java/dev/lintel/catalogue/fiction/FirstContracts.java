package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.Catalogue;
import java.time.Instant;

/**
 * Stores the fictional contracts once, where the fictional catalogue is and no contract: also where
 * it was loaded before there were contracts. Of several processes one does it and the others wait.
 */
final class FirstContracts {
  private static final String ABSENT =
      """
      select seed, items from catalogue.fiction
      where finished is not null and not exists (select from catalogue.contract)\
      """;
  private static final String LOCK = "select from catalogue.fiction for update";

  private final Catalogue catalogue;
  private final Instant present;

  FirstContracts(Catalogue catalogue, Instant present) {
    this.catalogue = catalogue;
    this.present = present;
  }

  void run() {
    // On this thread the stores join the transaction that holds the lock.
    catalogue
        .database()
        .jdbi()
        .useTransaction(handle -> {
          handle.execute(LOCK);
          handle
              .createQuery(ABSENT)
              .map((row, _) ->
                  new FictionalCatalogue(row.getLong("seed"), row.getInt("items"), present))
              .findOne()
              .ifPresent(fiction -> new ContractFiction(fiction).store(catalogue));
        });
  }
}
