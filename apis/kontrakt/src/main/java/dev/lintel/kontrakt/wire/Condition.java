package dev.lintel.kontrakt.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.properties.profile.Described;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of a contract ("betingelse"): for what, when, for which orders, and how much. */
public record Condition(
    @Described("Unique within the contract.") long conditionId,
    @Described("The price that it makes: Purchase, FullCost or Retail.") String price,
    @Described("Supplier, SuperGroup, MainGroup, ProductGroup, Module or Item.") String level,
    @Described("The number of the group, module or item; null on the level Supplier.")
        @Nullable String number,
    @Described("The first day of validity; null without a beginning.") @Nullable LocalDate from,
    @Described("The last day of validity; null without an end.") @Nullable LocalDate to,
    @Described("Whether it is switched on.") boolean active,
    String text,
    @Described("The discount elements, in the order in which they apply.") List<Discount> discounts,
    @Described("The net price among the discounts, where there is one.")
        @Nullable BigDecimal netPrice,
    @Described("Of amounts and the net price, ISO 4217.") String currency,
    @Described("The least quantity of an order.") @Nullable BigDecimal quantityFrom,
    @Described("The unit of that quantity; null for the item's price unit.")
        @Nullable String quantityUnit,
    @Nullable String deliveryType,
    @Described("A zone of the owner's register.") @Nullable String zone,
    @Described("The package that is ordered in, such as PALL.") @JsonProperty("package")
        @Nullable String packaging) {

  static Condition of(dev.lintel.catalogue.contracts.Condition condition, String currency) {
    Criteria criteria = condition.criteria();
    return new Condition(
        condition.number(),
        Words.of(condition.purpose()),
        Words.of(condition.level()),
        filled(condition.target()),
        condition.validity().from().orElse(null),
        condition.validity().to().orElse(null),
        condition.active(),
        condition.text(),
        condition.elements().stream().map(each -> Discount.of(each, currency)).toList(),
        netPrice(condition.elements()),
        currency,
        criteria.quantityFrom().orElse(null),
        filled(criteria.quantityUnit()),
        filled(criteria.deliveryType()),
        filled(criteria.zone()),
        filled(criteria.packaging()));
  }

  private static @Nullable BigDecimal netPrice(List<Element> elements) {
    return elements.stream()
        .filter(element -> element.kind() == Element.Kind.NET_PRICE)
        .reduce((_, last) -> last)
        .map(Element::value)
        .orElse(null);
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
