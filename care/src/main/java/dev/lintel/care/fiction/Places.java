package dev.lintel.care.fiction;

import dev.lintel.care.register.Documents;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Addresses in towns that do not exist. */
final class Places {
  private static final List<String> TOWNS =
      List.of(
          "Goudhaansveen", "Kievitsrade", "Zwaluwerbroek", "Duinrooserveld", "Tureluurderadeel");
  private static final List<String> WAYS = List.of("straat", "laan", "pad", "plein", "hof");

  private Places() {}

  static String town(Dice dice) {
    return dice.pick(TOWNS);
  }

  /** An address of a type; no postal code of the Netherlands begins with 0. */
  static ObjectNode address(Dice dice, String type) {
    String town = town(dice);
    return Documents.mapper()
        .createObjectNode()
        .put("type", type)
        .put("street", dice.pick(Names.LAST) + dice.pick(WAYS))
        .put("homeNumber", 1 + dice.below(200))
        .put("zipcode", "0%03d%c%c".formatted(dice.below(1000), letter(dice), letter(dice)))
        .put("city", town)
        .put("municipality", town)
        .put("country", "Nederland");
  }

  private static char letter(Dice dice) {
    return (char) ('A' + dice.below(26));
  }
}
