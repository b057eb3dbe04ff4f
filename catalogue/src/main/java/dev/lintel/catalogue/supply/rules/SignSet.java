package dev.lintel.catalogue.supply.rules;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Texts of certain signs alone, looked up sign by sign: long texts are judged with every change,
 * and a pattern costs several times as much.
 */
final class SignSet implements Predicate<String> {

  /** Behind the last sign that any rule allows. */
  private static final char END = 0x2100;

  private final BitSet signs = new BitSet(END);

  /**
   * Signs that a pattern allows.
   *
   * @param one a pattern of one sign
   */
  SignSet(String one) {
    Predicate<String> allowed = Pattern.compile(one).asMatchPredicate();
    for (char sign = 0; sign < END; sign++) {
      signs.set(sign, allowed.test(String.valueOf(sign)));
    }
  }

  @Override
  public boolean test(String text) {
    for (int place = 0; place < text.length(); place++) {
      if (!signs.get(text.charAt(place))) {
        return false;
      }
    }
    return true;
  }
}
