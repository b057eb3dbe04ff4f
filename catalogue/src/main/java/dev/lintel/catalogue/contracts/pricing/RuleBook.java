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

/**
 * The conditions of a contract by level, what they name there, and purpose; each list is ranked.
 */
final class RuleBook {

  private static final Level[] FROM_THE_LOWEST =
      List.of(Level.values()).reversed().toArray(Level[]::new);
  private static final int PURPOSES = Purpose.values().length;

  private final Map<Level, Map<Object, Chapter>> chapters = new EnumMap<>(Level.class);
  private final boolean zones;

  /** The conditions that name one thing, in a list for each purpose. */
  static final class Chapter {

    private final List<List<Rule>> rules = new ArrayList<>(PURPOSES);

    private Chapter() {
      for (int purpose = 0; purpose < PURPOSES; purpose++) {
        rules.add(List.of());
      }
    }

    private void add(Rule rule) {
      int purpose = rule.condition().purpose().ordinal();
      if (rules.get(purpose).isEmpty()) {
        rules.set(purpose, new ArrayList<>(1));
      }
      rules.get(purpose).add(rule);
    }

    /** Those for a purpose, ranked. */
    List<Rule> rules(Purpose purpose) {
      return rules.get(purpose.ordinal());
    }

    private void sort() {
      rules.stream().filter(list -> !list.isEmpty()).forEach(list -> list.sort(Rule.RANK));
    }
  }

  RuleBook(Contract contract) {
    contract.conditions().forEach(this::add);
    chapters.values().forEach(level -> level.values().forEach(Chapter::sort));
    zones = contract.conditions().stream().anyMatch(each -> !each.criteria().zone().isEmpty());
  }

  private void add(Condition condition) {
    number(condition)
        .ifPresent(number ->
            chapters
                .computeIfAbsent(condition.level(), _ -> new HashMap<>())
                .computeIfAbsent(number, _ -> new Chapter())
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

  /** The chapters about a place that there are, that of the lowest level first. */
  List<Chapter> about(Place place) {
    List<Chapter> found = new ArrayList<>(FROM_THE_LOWEST.length);
    for (Level level : FROM_THE_LOWEST) {
      Map<Object, Chapter> those = chapters.get(level);
      Chapter chapter = those == null ? null : those.get(place.target(level));
      if (chapter != null) {
        found.add(chapter);
      }
    }
    return found;
  }

  /** All conditions of chapters for a purpose, in their rank. */
  static List<Rule> of(List<Chapter> chapters, Purpose purpose) {
    List<Rule> found = List.of();
    for (Chapter chapter : chapters) {
      List<Rule> here = chapter.rules(purpose);
      if (!here.isEmpty()) {
        found = found.isEmpty() ? here : joined(found, here);
      }
    }
    return found;
  }

  private static List<Rule> joined(List<Rule> lower, List<Rule> higher) {
    List<Rule> both = new ArrayList<>(lower.size() + higher.size());
    both.addAll(lower);
    both.addAll(higher);
    return both;
  }
}
