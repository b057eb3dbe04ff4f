package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One supplier of an item. Item number, packages, media and expiry are each supplier's own; the
 * main supplier owns the item.
 */
public record Supplier(
    ParticipantReference participant,
    boolean main,
    String itemNumber,
    Optional<LocalDate> expiry,
    List<Packaging> packages,
    List<MediaReference> media) {

  public Supplier {
    itemNumber = requireNonNullElse(itemNumber, "");
    packages = List.copyOf(requireNonNullElse(packages, List.of()));
    media = List.copyOf(requireNonNullElse(media, List.of()));
  }
}
