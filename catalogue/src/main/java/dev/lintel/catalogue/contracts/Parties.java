package dev.lintel.catalogue.contracts;

/**
 * Participant numbers of those who see a contract. The owner is the supplier whose items it is
 * about; the sender is the owner, or a chain office that passes the contract on to its dealers; the
 * receiver buys.
 */
public record Parties(int owner, int sender, int receiver) {

  /** Whether supplier and receiver agreed without anybody between them. */
  public boolean direct() {
    return owner == sender;
  }
}
