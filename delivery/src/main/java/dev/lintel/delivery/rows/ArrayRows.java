package dev.lintel.delivery.rows;

import java.util.Optional;

/** The elements of a JSON array. */
final class ArrayRows implements RowReader {
  private final DeliveryBytes bytes;
  private final RowContent content = new RowContent();
  private final Nesting nesting = new Nesting();
  private long number;
  private boolean ended;

  ArrayRows(DeliveryBytes bytes) {
    this.bytes = bytes;
    bytes.read();
  }

  @Override
  public Optional<RawRow> next() {
    if (ended) {
      return Optional.empty();
    }
    bytes.skipBlank();
    if (number > 0 && bytes.peek() == ',') {
      bytes.read();
      bytes.skipBlank();
    }
    return switch (bytes.peek()) {
      case ']' -> end();
      case DeliveryBytes.END ->
          throw new BrokenDeliveryException(
              "It ends at line %d, after row %d, before the array is closed."
                  .formatted(bytes.line(), number));
      default -> Optional.of(row());
    };
  }

  private Optional<RawRow> end() {
    bytes.read();
    bytes.skipBlank();
    if (bytes.peek() != DeliveryBytes.END) {
      throw new BrokenDeliveryException(
          "Something follows at line %d after the end of the array.".formatted(bytes.line()));
    }
    ended = true;
    return Optional.empty();
  }

  private RawRow row() {
    long line = bytes.line();
    number++;
    nesting.reset();
    do {
      complainOfEnd(line);
      int next = bytes.read();
      nesting.follow(next);
      content.add(next);
    } while (!nesting.isClosed() || !isDelimiter(bytes.peek()));
    return content.take(number, line);
  }

  /** JSON has no line ends in texts: where one is, all that follows would be read awry. */
  private void complainOfEnd(long begin) {
    if (bytes.peek() == DeliveryBytes.END) {
      throw new BrokenDeliveryException(
          "It ends in the middle of row %d, which begins at line %d.".formatted(number, begin));
    }
    if (bytes.peek() == '\n' && nesting.isInText()) {
      throw new BrokenDeliveryException(
          "A text is not closed at line %d, in row %d.".formatted(bytes.line(), number));
    }
  }

  private static boolean isDelimiter(int next) {
    return next == ',' || next == ']' || DeliveryBytes.isBlank(next);
  }
}
