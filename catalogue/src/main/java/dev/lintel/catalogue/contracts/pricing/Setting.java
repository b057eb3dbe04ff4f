package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.util.Optional;

/**
 * The order, the item's price unit and the supplier's zones, as criteria are held against them.
 *
 * @param unit may be empty, when it is unknown
 */
record Setting(Order order, String unit, Optional<ZoneRegister> zones) {

  private static final int QUANTITY = 1;
  private static final int DELIVERY_TYPE = 2;
  private static final int ZONE = 4;
  private static final int PACKAGE = 8;

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

  /** Which criteria are named, in bits. */
  static int named(Criteria criteria) {
    return (criteria.quantityFrom().isPresent() ? QUANTITY : 0)
        | (criteria.deliveryType().isEmpty() ? 0 : DELIVERY_TYPE)
        | (criteria.zone().isEmpty() ? 0 : ZONE)
        | (criteria.packaging().isEmpty() ? 0 : PACKAGE);
  }

  /** Whether the order says something about all that is named. */
  boolean mayFit(int named) {
    return ((named & DELIVERY_TYPE) == 0 || !order.deliveryType().isEmpty())
        && ((named & ZONE) == 0 || !order.postalCode().isEmpty())
        && ((named & PACKAGE) == 0 || !order.packaging().isEmpty());
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
