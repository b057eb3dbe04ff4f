package dev.lintel.properties.negotiation.xml;

import java.util.List;

/** The singular of an English plural, by which the elements of a list are named. */
final class Singular {
  private static final List<String> LONG_ENDS = List.of("sses", "xes", "ches", "shes");

  private Singular() {}

  /** The singular; {@code item} where the name is no plural. */
  static String of(String plural) {
    if (plural.endsWith("ies")) {
      return shortened(plural, 3) + "y";
    }
    if (LONG_ENDS.stream().anyMatch(plural::endsWith)) {
      return shortened(plural, 2);
    }
    return plural.endsWith("s") && !plural.endsWith("ss") && plural.length() > 1
        ? shortened(plural, 1)
        : "item";
  }

  static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String shortened(String text, int by) {
    return text.substring(0, text.length() - by);
  }
}
