package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;

/**
 * The numbers by which conditions name groups, modules and items, as integers, which are compared
 * faster than texts. 0 is none.
 */
final class TargetNumber {

  private static final int MOST_OF_A_GROUP = 8;
  private static final int MOST_DIGITS = 9;

  private TargetNumber() {}

  /** A group of 2, 4 or 7 digits. A 1 goes before them, so that zeros in front count. */
  static int ofGroup(String digits) {
    return isNumber(digits, MOST_OF_A_GROUP) ? Integer.parseInt("1" + digits) : 0;
  }

  /** What a condition names on its level; 0 when that is nothing, on the supplier's level too. */
  static int of(Condition condition) {
    String target = condition.target();
    return switch (condition.level()) {
      case SUPPLIER -> 0;
      case MODULE, ITEM -> isNumber(target, MOST_DIGITS) ? Integer.parseInt(target) : 0;
      default -> ofGroup(target);
    };
  }

  private static boolean isNumber(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(each -> '0' <= each && each <= '9');
  }
}
