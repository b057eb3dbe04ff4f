package dev.lintel.server.apis;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.kontrakt.KontraktApi;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.server.lifecycle.Parts;
import java.time.InstantSource;

/** The API of contract prices, and the memory of contracts until the server stops. */
final class ServedContracts {
  /** A quarter of the heap may hold contracts and what their prices are calculated from. */
  private static final int MEMORY_SHARE = 4;

  private ServedContracts() {}

  static ApiProfile open(
      Catalogue catalogue, Identification identification, InstantSource clock, Parts parts) {
    long memory = Runtime.getRuntime().maxMemory() / MEMORY_SHARE;
    ContractPrices prices = parts.add(ContractPrices.open(catalogue.database(), memory));
    return KontraktApi.profile(
        new KontraktApi.Parts(catalogue.contracts(), catalogue.zones(), prices, clock),
        identification,
        DefaultLimits.ofContracts());
  }
}
