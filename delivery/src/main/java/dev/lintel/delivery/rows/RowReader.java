package dev.lintel.delivery.rows;

import java.io.InputStream;
import java.util.Optional;

/**
 * Splits a delivery into rows without reading them, in constant memory. So a wrong row costs itself
 * alone, skipping is cheap, and rows can be read on several processors.
 */
public interface RowReader {
  /**
   * The next row; empty at the end.
   *
   * @throws BrokenDeliveryException when the content ends or breaks in the middle
   */
  Optional<RawRow> next();

  /**
   * Opens a delivery: a JSON array, or a JSON value on each line (NDJSON); either gzipped or not.
   *
   * @throws UnusableDeliveryException when it is neither
   */
  static RowReader open(InputStream content) {
    DeliveryBytes bytes = DeliveryBytes.open(content);
    bytes.skipBlank();
    return switch (bytes.peek()) {
      case '[' -> new ArrayRows(bytes);
      case '{' -> new LineRows(bytes);
      case DeliveryBytes.END -> throw new UnusableDeliveryException("There is nothing in it.");
      default ->
          throw new UnusableDeliveryException(
              "It is neither a JSON array, which begins with [, nor lines of JSON objects, which"
                  + " begin with {.");
    };
  }
}
