package dev.lintel.benchmarks.crash;

import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who acts.
 *
 * @param owner two accounts of one supplier, each with a token of its own
 * @param alternative a supplier that adds its own data to the owner's items
 */
record Parties(List<SupplierClient> owner, SupplierClient alternative, Buyer buyer) {
  private static final String OWNER = "supplier";
  private static final String SECOND = "supplier-second";
  private static final String ALTERNATIVE = "other-supplier";

  /** The development accounts, and a second one of the owner. */
  static Parties of(Site site) {
    String secret = site.addAccount(SECOND, OWNER);
    return new Parties(
        List.of(
            new SupplierClient(site.addresses(), OWNER, OWNER),
            new SupplierClient(site.addresses(), SECOND, secret)),
        new SupplierClient(site.addresses(), ALTERNATIVE, ALTERNATIVE),
        new Buyer(HttpClient.newHttpClient(), site.addresses()));
  }

  /** All accounts that write. */
  List<SupplierClient> suppliers() {
    return Stream.concat(owner.stream(), Stream.of(alternative)).toList();
  }
}
