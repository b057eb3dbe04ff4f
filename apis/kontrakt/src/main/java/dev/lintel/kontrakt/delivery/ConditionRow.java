package dev.lintel.kontrakt.delivery;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.kontrakt.wire.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a contract; what may be null may be left out.
 *
 * @param price which price it makes: that of purchase unless said
 * @param number of the group, module or item; none on the level of the supplier
 * @param netPrice the same as an element NetPrice before all others, where no element is one
 */
record ConditionRow(
    @Nullable Long conditionId,
    @Nullable String price,
    String level,
    @Nullable String number,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean active,
    @Nullable String text,
    List<DiscountRow> discounts,
    @Nullable BigDecimal netPrice,
    @Nullable String currency,
    @Nullable BigDecimal quantityFrom,
    @Nullable String quantityUnit,
    @Nullable String deliveryType,
    @Nullable String zone,
    @JsonProperty("package") @Nullable String packaging) {

  Condition facts(long id) {
    return new Condition(
        id,
        price == null ? Purpose.PURCHASE : Words.constant(Purpose.class, price),
        Words.constant(Level.class, level),
        requireNonNullElse(number, ""),
        new Validity(Optional.ofNullable(from), Optional.ofNullable(to)),
        active,
        requireNonNullElse(text, ""),
        new Criteria(
            Optional.ofNullable(quantityFrom),
            requireNonNullElse(quantityUnit, ""),
            requireNonNullElse(deliveryType, ""),
            requireNonNullElse(zone, ""),
            requireNonNullElse(packaging, "")),
        elements());
  }

  private List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    if (discounts != null) {
      discounts.forEach(discount -> elements.add(discount.facts()));
    }
    if (netPrice != null
        && elements.stream().noneMatch(each -> each.kind() == Element.Kind.NET_PRICE)) {
      elements.addFirst(new Element(Element.Kind.NET_PRICE, netPrice));
    }
    return elements;
  }
}
