package dev.lintel.export.wire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A supplier in the flat list of one item's suppliers. */
public record SupplierOfItem(
    String participantNumber,
    String name,
    boolean isMainSupplier,
    @Nullable String supplierItemNumber,
    @Nullable LocalDate expiryDate) {

  static SupplierOfItem of(ItemSupplier supplier) {
    return new SupplierOfItem(
        supplier.participantNumber(),
        supplier.name(),
        supplier.isMainSupplier(),
        supplier.supplierItemNumber(),
        supplier.expiryDate());
  }
}
