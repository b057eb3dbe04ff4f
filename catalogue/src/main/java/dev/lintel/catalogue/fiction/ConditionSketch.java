package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A condition in the making; immutable, each word gives another one. */
record ConditionSketch(Condition condition) {

  static ConditionSketch of(long number, String text, Level level, String target) {
    return new ConditionSketch(
        new Condition(
            number,
            Purpose.PURCHASE,
            level,
            target,
            Validity.ALWAYS,
            true,
            text,
            Criteria.NONE,
            List.of()));
  }

  static Element percent(int value) {
    return new Element(Element.Kind.PERCENT, BigDecimal.valueOf(value));
  }

  static Element amount(String value) {
    return new Element(Element.Kind.AMOUNT, new BigDecimal(value));
  }

  static Element netPrice(String value) {
    return new Element(Element.Kind.NET_PRICE, new BigDecimal(value));
  }

  ConditionSketch of(Purpose purpose) {
    return with(purpose, condition.validity(), condition.active(), condition.criteria());
  }

  ConditionSketch during(Validity validity) {
    return with(condition.purpose(), validity, condition.active(), condition.criteria());
  }

  ConditionSketch inactive() {
    return with(condition.purpose(), condition.validity(), false, condition.criteria());
  }

  ConditionSketch from(int quantity) {
    Criteria old = condition.criteria();
    return fitting(
        new Criteria(
            Optional.of(BigDecimal.valueOf(quantity)),
            "",
            old.deliveryType(),
            old.zone(),
            old.packaging()));
  }

  ConditionSketch delivered(String type) {
    Criteria old = condition.criteria();
    return fitting(new Criteria(old.quantityFrom(), "", type, old.zone(), old.packaging()));
  }

  ConditionSketch in(String zone) {
    Criteria old = condition.criteria();
    return fitting(new Criteria(old.quantityFrom(), "", old.deliveryType(), zone, old.packaging()));
  }

  ConditionSketch packed(String packaging) {
    Criteria old = condition.criteria();
    return fitting(new Criteria(old.quantityFrom(), "", old.deliveryType(), old.zone(), packaging));
  }

  ConditionSketch elements(Element... elements) {
    return new ConditionSketch(
        new Condition(
            condition.number(),
            condition.purpose(),
            condition.level(),
            condition.target(),
            condition.validity(),
            condition.active(),
            condition.text(),
            condition.criteria(),
            List.of(elements)));
  }

  private ConditionSketch fitting(Criteria criteria) {
    return with(condition.purpose(), condition.validity(), condition.active(), criteria);
  }

  private ConditionSketch with(
      Purpose purpose, Validity validity, boolean active, Criteria criteria) {
    return new ConditionSketch(
        new Condition(
            condition.number(),
            purpose,
            condition.level(),
            condition.target(),
            validity,
            active,
            condition.text(),
            criteria,
            condition.elements()));
  }
}
