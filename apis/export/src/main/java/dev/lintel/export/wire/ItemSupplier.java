package dev.lintel.export.wire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A supplier of an item, with what is the supplier's own: item number, packages, media, expiry. */
public record ItemSupplier(
    String participantNumber,
    String name,
    boolean isMainSupplier,
    @Nullable String supplierItemNumber,
    @Nullable LocalDate expiryDate,
    List<ItemPackage> packages,
    List<ItemMedia> media) {}
