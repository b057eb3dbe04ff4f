package dev.lintel.delivery.rows;

import java.util.Optional;

/** The lines of NDJSON; blank ones are no rows. */
final class LineRows implements RowReader {
  private final DeliveryBytes bytes;
  private final RowContent content = new RowContent();
  private final Nesting nesting = new Nesting();
  private long number;

  LineRows(DeliveryBytes bytes) {
    this.bytes = bytes;
  }

  @Override
  public Optional<RawRow> next() {
    bytes.skipBlank();
    if (bytes.peek() == DeliveryBytes.END) {
      return Optional.empty();
    }
    long line = bytes.line();
    number++;
    nesting.reset();
    while (bytes.peek() != DeliveryBytes.END && bytes.peek() != '\n') {
      int next = bytes.read();
      nesting.follow(next);
      content.add(next);
    }
    if (bytes.peek() == DeliveryBytes.END && !nesting.isClosed()) {
      throw new BrokenDeliveryException(
          "It ends in the middle of row %d at line %d.".formatted(number, line));
    }
    return Optional.of(content.take(number, line));
  }
}
