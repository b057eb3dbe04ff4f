package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions of a contract by purpose, level and what they name there; those that have all
 * three in common are ranked. It is one open table of integers, since a price asks it a dozen times
 * and most of the answers are that there is nothing.
 */
final class RuleBook {

  private static final List<Level> FROM_THE_LOWEST = List.of(Level.values()).reversed();
  private static final Purpose[] PURPOSES = Purpose.values();
  private static final Rule[] NONE = {};
  private static final long MIXING = 0x9E37_79B9_7F4A_7C15L;

  private final long[] keys;
  private final Rule[][] rules;
  private final Level[][] levels;
  private final boolean zones;

  RuleBook(Contract contract) {
    Map<Long, List<Rule>> sorted = sorted(contract);
    int slots = Integer.highestOneBit(Math.max(1, sorted.size())) << 2;
    keys = new long[slots];
    rules = new Rule[slots][];
    sorted.forEach(this::put);
    levels =
        Arrays.stream(PURPOSES).map(purpose -> levels(contract, purpose)).toArray(Level[][]::new);
    zones = contract.conditions().stream().anyMatch(each -> !each.criteria().zone().isEmpty());
  }

  private static Map<Long, List<Rule>> sorted(Contract contract) {
    Map<Long, List<Rule>> sorted = new HashMap<>();
    for (Condition condition : contract.conditions()) {
      int number = TargetNumber.of(condition);
      if (number != 0 || condition.level() == Level.SUPPLIER) {
        sorted
            .computeIfAbsent(
                key(condition.purpose(), condition.level(), number), _ -> new ArrayList<>(1))
            .add(Rule.of(condition));
      }
    }
    return sorted;
  }

  private static Level[] levels(Contract contract, Purpose purpose) {
    return FROM_THE_LOWEST.stream()
        .filter(level ->
            contract.conditions().stream()
                .anyMatch(each -> each.purpose() == purpose && each.level() == level))
        .toArray(Level[]::new);
  }

  private void put(long key, List<Rule> those) {
    int slot = slot(key);
    while (rules[slot] != null) {
      slot = next(slot);
    }
    keys[slot] = key;
    rules[slot] = those.stream().sorted(Rule.RANK).toArray(Rule[]::new);
  }

  private static long key(Purpose purpose, Level level, int number) {
    return (long) (purpose.ordinal() << 3 | level.ordinal()) << Integer.SIZE | number;
  }

  private int slot(long key) {
    return (int) ((key * MIXING) >>> Integer.SIZE) & (keys.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (keys.length - 1);
  }

  private Rule[] rules(Purpose purpose, Level level, int number) {
    long key = key(purpose, level, number);
    int slot = slot(key);
    while (keys[slot] != key) {
      if (rules[slot] == null) {
        return NONE;
      }
      slot = next(slot);
    }
    return rules[slot] == null ? NONE : rules[slot];
  }

  /** Whether any condition asks for a zone. */
  boolean namesZones() {
    return zones;
  }

  /**
   * The rule that makes a price on a day: of the lowest level that has a fitting one, the first.
   * Looks at no level above that.
   */
  Ranked<Rule> counting(Purpose purpose, Place place, Setting setting, int day) {
    Span left = Span.ALWAYS;
    for (Level level : levels[purpose.ordinal()]) {
      for (Rule rule : rules(purpose, level, place.number(level))) {
        if (rule.fits(setting)) {
          if (rule.span().contains(day)) {
            return new Ranked<>(Optional.of(rule), left.within(rule.span()));
          }
          left = left.yielding(rule.span(), day);
        }
      }
    }
    return new Ranked<>(Optional.empty(), left);
  }

  /** All rules about a place for a purpose, in their rank. */
  List<Rule> about(Place place, Purpose purpose) {
    return Arrays.stream(levels[purpose.ordinal()])
        .flatMap(level -> Arrays.stream(rules(purpose, level, place.number(level))))
        .toList();
  }
}
