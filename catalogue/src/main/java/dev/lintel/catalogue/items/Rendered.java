package dev.lintel.catalogue.items;

import java.util.Optional;

/**
 * An item's newest representation as ready-made UTF-8 bytes.
 *
 * @param document the whole representation
 * @param etim9 the {@code etim} array of release 9, when it says something else than the document's
 */
public record Rendered(byte[] document, Optional<byte[]> etim9) {

  /** A document that is the same in every ETIM release. */
  public static Rendered of(byte[] document) {
    return new Rendered(document, Optional.empty());
  }
}
