package dev.lintel.export.wire;

import java.time.Instant;

/** An assortment: a named list of items. */
public record Assortment(String name, String description, int itemCount, Instant lastModifiedDate) {

  public static Assortment of(dev.lintel.catalogue.assortments.Assortment assortment) {
    return new Assortment(
        assortment.name(), assortment.description(), assortment.items(), assortment.changed());
  }
}
