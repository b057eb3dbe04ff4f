package dev.lintel.export.wire;

import static dev.lintel.export.wire.Absent.given;
import static dev.lintel.export.wire.Absent.orEmpty;
import static dev.lintel.export.wire.Absent.orNull;
import static dev.lintel.export.wire.Absent.orZero;

import dev.lintel.catalogue.items.Contents;
import dev.lintel.catalogue.items.Measures;
import dev.lintel.catalogue.items.MediaReference;
import dev.lintel.catalogue.items.Ordering;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.Supplier;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The way between the catalogue's suppliers of an item, with packages and media, and those on the
 * wire.
 */
final class SupplierMapping {
  private SupplierMapping() {}

  static ItemSupplier toWire(Supplier supplier) {
    return new ItemSupplier(
        Integer.toString(supplier.participant().number()),
        supplier.participant().name(),
        supplier.main(),
        orNull(supplier.itemNumber()),
        supplier.expiry().orElse(null),
        supplier.packages().stream().map(SupplierMapping::toWire).toList(),
        supplier.media().stream().map(SupplierMapping::toWire).toList());
  }

  static Supplier toFacts(ItemSupplier supplier) {
    return new Supplier(
        new ParticipantReference(
            Integer.parseInt(supplier.participantNumber()), orEmpty(supplier.name())),
        supplier.isMainSupplier(),
        supplier.supplierItemNumber(),
        Optional.ofNullable(supplier.expiryDate()),
        given(supplier.packages()).stream().map(SupplierMapping::toFacts).toList(),
        given(supplier.media()).stream().map(SupplierMapping::toFacts).toList());
  }

  private static ItemPackage toWire(Packaging packaging) {
    Measures measures = packaging.measures();
    Ordering ordering = packaging.ordering();
    return new ItemPackage(
        orNull(packaging.level()),
        orNull(packaging.gtin()),
        orNull(packaging.gtinType()),
        measures.weight().orElse(null),
        orNull(measures.length()),
        orNull(measures.width()),
        orNull(measures.height()),
        measures.volume().orElse(null),
        packaging.unit(),
        ordering.comparison(),
        ordering.minimumQuantity().isPresent() ? ordering.minimumQuantity().getAsInt() : null,
        ordering.deliverable(),
        ordering.stocked(),
        packaging.contents().calculatedCount(),
        packaging.contents().count(),
        orNull(packaging.contents().unit()),
        !packaging.dangerousGoods().isEmpty(),
        orNull(packaging.dangerousGoods()));
  }

  private static Packaging toFacts(ItemPackage wire) {
    return new Packaging(
        wire.packageClass(),
        wire.unit(),
        wire.gtin(),
        new Measures(
            orZero(wire.length()),
            orZero(wire.width()),
            orZero(wire.height()),
            Optional.ofNullable(wire.weight()),
            Optional.ofNullable(wire.volume())),
        new Contents(
            wire.consistsOfCount(), orEmpty(wire.consistsOfUnit()), wire.calculatedCount()),
        new Ordering(wire.deliverable(), wire.stocked(), wire.isPcu(), minimum(wire)),
        wire.dgunNumber());
  }

  private static OptionalInt minimum(ItemPackage wire) {
    return wire.minOrderQuantity() == null
        ? OptionalInt.empty()
        : OptionalInt.of(wire.minOrderQuantity());
  }

  private static ItemMedia toWire(MediaReference media) {
    return new ItemMedia(media.guid(), media.type(), Links.rawMedia(media.guid()), media.primary());
  }

  private static MediaReference toFacts(ItemMedia media) {
    return new MediaReference(media.guid(), media.mediaType(), media.isPrimary());
  }
}
