package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.prices.Price;
import java.time.LocalDate;
import java.util.List;

/** Everything that a price follows from. */
record NaiveCase(
    int item,
    int module,
    String productGroup,
    String mainGroup,
    String superGroup,
    String unit,
    List<Price> prices,
    List<Contract> contracts,
    List<Zone> zones,
    Order order,
    LocalDate date) {}
