package dev.lintel.catalogue.supply.mapping;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids of packages and media. They follow from where a part stands, so that the package of a
 * published item has the same id each time it is read, and a change that is applied again makes the
 * same part.
 */
public final class PartIds {

  private PartIds() {}

  /** The id of the owner's package at a place, from 0. */
  public static UUID ofPackage(int item, int owner, int place) {
    return of("package/%d/%d/%d".formatted(item, owner, place));
  }

  /** The id of a supplier's medium at a place with a content. */
  public static UUID ofMedia(int item, int supplier, int place, String hash) {
    return of("media/%d/%d/%d/%s".formatted(item, supplier, place, hash));
  }

  private static UUID of(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
