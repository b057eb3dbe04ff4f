package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The order, the item's price unit and the supplier's zones, as criteria are held against them.
 *
 * @param unit may be empty, when it is unknown
 */
record Setting(Order order, String unit, Optional<ZoneRegister> zones) {

  /**
   * What of the criteria the order does not fulfil, the first in the order of the page of rules.
   */
  Optional<Derivation.Reason> objection(Criteria criteria) {
    if (criteria.quantityFrom().isPresent()) {
      if (!criteria.quantityUnit().isEmpty() && !criteria.quantityUnit().equals(unit)) {
        return Optional.of(Derivation.Reason.QUANTITY_UNIT);
      }
      if (order.quantity().compareTo(criteria.quantityFrom().get()) < 0) {
        return Optional.of(Derivation.Reason.QUANTITY);
      }
    }
    return objectionToPlace(criteria);
  }

  /** Whether the order's quantity is a least one or more; 0 stands for none. */
  boolean reaches(BigDecimal least) {
    return least.signum() == 0 || order.quantity().compareTo(least) >= 0;
  }

  private Optional<Derivation.Reason> objectionToPlace(Criteria criteria) {
    if (misses(criteria.deliveryType(), order.deliveryType())) {
      return Optional.of(Derivation.Reason.DELIVERY_TYPE);
    }
    if (!criteria.zone().isEmpty() && !isInZone(criteria.zone())) {
      return Optional.of(Derivation.Reason.ZONE);
    }
    return misses(criteria.packaging(), order.packaging())
        ? Optional.of(Derivation.Reason.PACKAGE)
        : Optional.empty();
  }

  private static boolean misses(String wanted, String said) {
    return !wanted.isEmpty() && !wanted.equals(said);
  }

  private boolean isInZone(String zone) {
    return zones.map(register -> register.contains(zone, order.postalCode())).orElse(false);
  }
}
