package dev.lintel.server.options;

/**
 * The fictional catalogue of the development environment.
 *
 * @param items how many items it has
 * @param seed the number from which all of it follows
 */
public record FictionOptions(int items, long seed) {

  private static final int MOST_ITEMS = 50_000_000;

  static FictionOptions read(OptionReader reader) {
    return new FictionOptions(
        reader.value(Option.ITEMS, text -> Numbers.between(0, MOST_ITEMS, text)),
        reader.value(Option.SEED, text -> Numbers.between(Long.MIN_VALUE, Long.MAX_VALUE, text)));
  }
}
