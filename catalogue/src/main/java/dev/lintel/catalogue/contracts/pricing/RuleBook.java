package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of a contract by purpose, level and what they name there, each list ranked. */
final class RuleBook {

  private static final List<Level> FROM_THE_LOWEST = List.of(Level.values()).reversed();

  private record Target(Purpose purpose, Object number) {}

  private final Map<Level, Map<Target, List<Rule>>> rules = new EnumMap<>(Level.class);
  private final boolean zones;

  RuleBook(Contract contract) {
    contract.conditions().forEach(this::add);
    rules.values().forEach(level -> level.values().forEach(list -> list.sort(Rule.RANK)));
    zones = contract.conditions().stream().anyMatch(each -> !each.criteria().zone().isEmpty());
  }

  private void add(Condition condition) {
    number(condition)
        .ifPresent(number ->
            rules
                .computeIfAbsent(condition.level(), _ -> new HashMap<>())
                .computeIfAbsent(new Target(condition.purpose(), number), _ -> new ArrayList<>(1))
                .add(Rule.of(condition)));
  }

  private static Optional<Object> number(Condition condition) {
    return switch (condition.level()) {
      case SUPPLIER -> Optional.of("");
      case ITEM, MODULE -> digits(condition.target());
      default -> Optional.<Object>of(condition.target()).filter(number -> !number.equals(""));
    };
  }

  private static Optional<Object> digits(String text) {
    boolean digits = text.length() <= 9 && text.chars().allMatch(Character::isDigit);
    return digits && !text.isEmpty()
        ? Optional.<Object>of(Integer.valueOf(text)).filter(number -> !number.equals(0))
        : Optional.empty();
  }

  /** Whether any condition asks for a zone. */
  boolean namesZones() {
    return zones;
  }

  /** All conditions for a place, those of the lowest level first, each level ranked. */
  List<Rule> of(Purpose purpose, Place place) {
    List<Rule> found = List.of();
    for (Level level : FROM_THE_LOWEST) {
      List<Rule> here = at(purpose, level, place);
      if (!here.isEmpty()) {
        found = found.isEmpty() ? here : joined(found, here);
      }
    }
    return found;
  }

  private List<Rule> at(Purpose purpose, Level level, Place place) {
    Map<Target, List<Rule>> those = rules.get(level);
    return those == null
        ? List.of()
        : those.getOrDefault(new Target(purpose, place.target(level)), List.of());
  }

  private static List<Rule> joined(List<Rule> lower, List<Rule> higher) {
    List<Rule> both = new ArrayList<>(lower.size() + higher.size());
    both.addAll(lower);
    both.addAll(higher);
    return both;
  }
}
