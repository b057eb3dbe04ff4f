package dev.lintel.catalogue.contracts;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * A condition of a contract: for what, when, for which orders, and what it does to the price.
 *
 * @param number unique within the contract
 * @param target number of the group (2, 4 or 7 digits), the module or the item; empty on the level
 *     of the supplier
 * @param active whether it is switched on
 * @param elements in the order in which they apply
 */
public record Condition(
    long number,
    Purpose purpose,
    Level level,
    String target,
    Validity validity,
    boolean active,
    String text,
    Criteria criteria,
    List<Element> elements) {

  public Condition {
    target = requireNonNullElse(target, "");
    validity = requireNonNullElse(validity, Validity.ALWAYS);
    text = requireNonNullElse(text, "");
    criteria = requireNonNullElse(criteria, Criteria.NONE);
    elements = List.copyOf(requireNonNullElse(elements, List.of()));
  }
}
