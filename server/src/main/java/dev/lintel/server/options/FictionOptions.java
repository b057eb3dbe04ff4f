package dev.lintel.server.options;

/**
 * The fictional catalogue and care organisation of the development environment.
 *
 * @param items how many items the catalogue has
 * @param employees how many employees the care organisation has
 * @param seed the number from which all of it follows
 */
public record FictionOptions(int items, int employees, long seed) {

  private static final int MOST_ITEMS = 50_000_000;
  private static final int MOST_EMPLOYEES = 10_000_000;

  static FictionOptions read(OptionReader reader) {
    return new FictionOptions(
        reader.value(Option.ITEMS, text -> Numbers.between(0, MOST_ITEMS, text)),
        reader.value(Option.CARE_EMPLOYEES, text -> Numbers.between(0, MOST_EMPLOYEES, text)),
        reader.value(Option.SEED, text -> Numbers.between(Long.MIN_VALUE, Long.MAX_VALUE, text)));
  }
}
