package dev.lintel.properties.usage;

import java.util.Comparator;

/**
 * Who is counted apart.
 *
 * @param name an account, or {@code address:...} for a caller without one
 * @param certificate the SHA-256 of the certificate that proved the account, in lower-case hex;
 *     empty where it was something else
 */
record Client(String name, String certificate) implements Comparable<Client> {
  private static final String ADDRESS = "address:";

  /** All callers without account that are too many to be counted apart. */
  static final Client OTHERS = new Client(ADDRESS + "others", "");

  private static final Comparator<Client> ORDER =
      Comparator.comparing(Client::name).thenComparing(Client::certificate);

  /** Whether callers make such clients, not the operator, so that there is no end of them. */
  boolean isUnknown() {
    return name.startsWith(ADDRESS);
  }

  @Override
  public int compareTo(Client other) {
    return ORDER.compare(this, other);
  }
}
