package dev.lintel.export.wire;

import static dev.lintel.export.wire.Absent.orEmpty;
import static dev.lintel.export.wire.Absent.orNull;
import static dev.lintel.export.wire.Absent.orZero;

import org.jspecify.annotations.Nullable;

/**
 * A module: the family that items are variants of.
 *
 * @param internalid the owner's own mark; spelled in lower case by the published model
 */
public record Module(
    int number,
    @Nullable String text,
    @Nullable String description,
    @Nullable String brand,
    @Nullable String corporateBrand,
    @Nullable String etimClass,
    @Nullable String internalid,
    @Nullable Integer manufacturerNumber,
    @Nullable String manufacturerName,
    int ownerParticipantNumber,
    @Nullable String productGroupNumber,
    @Nullable String productGroupName,
    boolean active,
    ItemStatus status) {

  public static Module of(dev.lintel.catalogue.modules.Module module) {
    return new Module(
        module.number(),
        orNull(module.text()),
        orNull(module.description()),
        orNull(module.brand()),
        orNull(module.corporateBrand()),
        orNull(module.etimClass()),
        orNull(module.internalId()),
        orNull(module.manufacturer()),
        orNull(module.manufacturerName()),
        module.owner(),
        orNull(module.productGroup()),
        orNull(module.productGroupName()),
        module.active(),
        new ItemStatus(module.created(), module.changed()));
  }

  /** The catalogue's module of one that another hub delivered. */
  public dev.lintel.catalogue.modules.Module facts() {
    return new dev.lintel.catalogue.modules.Module(
        number,
        orEmpty(internalid),
        orEmpty(text),
        orEmpty(description),
        orEmpty(brand),
        orEmpty(corporateBrand),
        orEmpty(etimClass),
        orZero(manufacturerNumber),
        orEmpty(manufacturerName),
        ownerParticipantNumber,
        orEmpty(productGroupNumber),
        orEmpty(productGroupName),
        active,
        status.createdDate(),
        status.lastModifiedDate());
  }
}
