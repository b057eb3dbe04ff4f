package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.prices.Price;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The page of rules once more, as a plain walk over everything: no index, no ranking beforehand, no
 * arithmetic on spans. Null stands for nothing.
 */
final class NaivePricing {

  /** One price and what it follows from; equal answers are what a span of days is made of. */
  record Answer(BigDecimal value, Object from) {}

  /** All four prices of a day. */
  record Day(Contract contract, Answer index, Answer purchase, Answer fullCost, Answer retail) {}

  private final NaiveCase all;

  NaivePricing(NaiveCase all) {
    this.all = all;
  }

  /** The prices of a day; null without a contract. */
  Day on(LocalDate day) {
    Contract contract = contract(day);
    if (contract == null) {
      return null;
    }
    Answer index = index(day, contract.currency());
    Answer purchase = made(Purpose.PURCHASE, contract, day, index);
    Answer fullCost = made(Purpose.FULL_COST, contract, day, purchase);
    Answer retail = made(Purpose.RETAIL, contract, day, fullCost);
    return new Day(contract, index, purchase, fullCost, retail);
  }

  private Contract contract(LocalDate day) {
    Contract best = null;
    for (Contract each : all.contracts()) {
      if (each.history().approved().isPresent() && holds(each.validity(), day)) {
        best = best == null || isBefore(each, best) ? each : best;
      }
    }
    return best;
  }

  private static boolean isBefore(Contract one, Contract other) {
    boolean direct = one.parties().owner() == one.parties().sender();
    if (direct != (other.parties().owner() == other.parties().sender())) {
      return direct;
    }
    if (!from(one.validity()).equals(from(other.validity()))) {
      return from(one.validity()).isAfter(from(other.validity()));
    }
    int approved = one.history().approved().get().compareTo(other.history().approved().get());
    return approved != 0 ? approved > 0 : one.number() > other.number();
  }

  /** The index price in a currency. */
  Answer index(LocalDate day, String currency) {
    Price best = null;
    for (Price each : all.prices()) {
      boolean holds =
          !day.isBefore(each.from()) && (each.to().isEmpty() || !day.isAfter(each.to().get()));
      boolean unconverted =
          each.currency().equals(currency)
              && (all.unit().isEmpty() || each.unit().equals(all.unit()));
      if (holds && unconverted && (best == null || each.from().isAfter(best.from()))) {
        best = each;
      }
    }
    return new Answer(best == null ? null : rounded(best.amount()), best);
  }

  private record From(Contract contract, Condition condition, Object basis) {}

  private Answer made(Purpose purpose, Contract contract, LocalDate day, Answer base) {
    Condition condition = condition(purpose, contract, day);
    if (condition == null) {
      return new Answer(
          purpose == Purpose.RETAIL ? null : base.value(), new From(contract, null, base.from()));
    }
    BigDecimal value = base.value();
    boolean net = false;
    for (Element element : condition.elements()) {
      net |= element.kind() == Element.Kind.NET_PRICE;
      value = after(purpose, element, value);
    }
    return new Answer(
        value == null ? null : rounded(value),
        new From(contract, condition, net ? null : base.from()));
  }

  private static BigDecimal after(Purpose purpose, Element element, BigDecimal before) {
    if (element.kind() == Element.Kind.NET_PRICE) {
      return element.value();
    }
    if (before == null) {
      return null;
    }
    BigDecimal by =
        element.kind() == Element.Kind.AMOUNT
            ? element.value()
            : before.multiply(element.value()).divide(new BigDecimal(100), MathContext.UNLIMITED);
    return purpose == Purpose.PURCHASE ? before.add(by.negate()) : before.add(by);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.signum() < 0 ? new BigDecimal("0.0000") : value.setScale(4, RoundingMode.HALF_UP);
  }

  private Condition condition(Purpose purpose, Contract contract, LocalDate day) {
    Condition best = null;
    for (Condition each : contract.conditions()) {
      if (each.purpose() == purpose
          && each.active()
          && holds(each.validity(), day)
          && isAbout(each)
          && fits(each.criteria())) {
        best = best == null || isBefore(each, best) ? each : best;
      }
    }
    return best;
  }

  private static boolean isBefore(Condition one, Condition other) {
    if (one.level() != other.level()) {
      return one.level().ordinal() > other.level().ordinal();
    }
    if (criteria(one) != criteria(other)) {
      return criteria(one) > criteria(other);
    }
    int quantity = quantity(one).compareTo(quantity(other));
    if (quantity != 0) {
      return quantity > 0;
    }
    return from(one.validity()).equals(from(other.validity()))
        ? one.number() > other.number()
        : from(one.validity()).isAfter(from(other.validity()));
  }

  private static int criteria(Condition condition) {
    Criteria criteria = condition.criteria();
    int named = criteria.quantityFrom().isPresent() ? 1 : 0;
    named += criteria.deliveryType().equals("") ? 0 : 1;
    named += criteria.zone().equals("") ? 0 : 1;
    named += criteria.packaging().equals("") ? 0 : 1;
    return named;
  }

  private static BigDecimal quantity(Condition condition) {
    return condition.criteria().quantityFrom().orElse(BigDecimal.ZERO);
  }

  private boolean isAbout(Condition condition) {
    String target = condition.target();
    if (target.isEmpty() || target.equals("0")) {
      return condition.level() == Level.SUPPLIER;
    }
    return switch (condition.level()) {
      case SUPPLIER -> true;
      case SUPER_GROUP -> target.equals(all.superGroup());
      case MAIN_GROUP -> target.equals(all.mainGroup());
      case PRODUCT_GROUP -> target.equals(all.productGroup());
      case MODULE -> target.equals(Integer.toString(all.module()));
      case ITEM -> target.equals(Integer.toString(all.item()));
    };
  }

  private boolean fits(Criteria criteria) {
    Order order = all.order();
    boolean enough =
        criteria.quantityFrom().isEmpty()
            || (criteria.quantityUnit().equals("") || criteria.quantityUnit().equals(all.unit()))
                && order.quantity().compareTo(criteria.quantityFrom().get()) >= 0;
    return enough
        && (criteria.deliveryType().equals("")
            || criteria.deliveryType().equals(order.deliveryType()))
        && (criteria.packaging().equals("") || criteria.packaging().equals(order.packaging()))
        && (criteria.zone().equals("") || isIn(criteria.zone(), order.postalCode()));
  }

  private boolean isIn(String code, String postalCode) {
    for (Zone zone : all.zones()) {
      for (PostalCodes codes : zone.postalCodes()) {
        if (zone.zone().equals(code)
            && !postalCode.isEmpty()
            && Integer.parseInt(codes.from()) <= Integer.parseInt(postalCode)
            && Integer.parseInt(postalCode) <= Integer.parseInt(codes.to())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Validity validity, LocalDate day) {
    return !from(validity).isAfter(day) && !Objects.requireNonNull(to(validity)).isBefore(day);
  }

  private static LocalDate from(Validity validity) {
    return validity.from().orElse(LocalDate.MIN);
  }

  private static LocalDate to(Validity validity) {
    return validity.to().orElse(LocalDate.MAX);
  }
}
