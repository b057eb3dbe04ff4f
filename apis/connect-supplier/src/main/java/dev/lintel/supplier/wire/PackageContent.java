package dev.lintel.supplier.wire;

import dev.lintel.properties.profile.Described;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supplier says of a package; measures are gross. */
public record PackageContent(
    @Described("F-PAK, D-PAK, T-PAK, PSE-PAK, UDEF or nothing.") @Nullable String type,
    @Described("Required. A name of the list units.") @Nullable String unit,
    @Described("Required. A name of the list units.") @Nullable String consistsOfUnit,
    @Described("Required.") @Nullable BigDecimal consistsOfCount,
    @Described("Required.") @Nullable BigDecimal calculatedCount,
    @Described("Required. The alternative supplier's own too.") @Nullable Boolean deliverable,
    @Described("Required. The alternative supplier's own too.") @Nullable Boolean stocked,
    @Described("8, 12, 13 or 14 digits.") @Nullable String gtin,
    @Described("Millimetres.") @Nullable BigDecimal height,
    @Described("Millimetres.") @Nullable BigDecimal length,
    @Described("Millimetres.") @Nullable BigDecimal width,
    @Described("Kilograms.") @Nullable BigDecimal weight,
    @Described("Cubic metres.") @Nullable BigDecimal volume,
    @Described("F-PAK alone.") @Nullable Integer minOrderQuantity,
    @Described("T-PAK alone.") @Nullable Integer dPakLayerCount,
    @Described("T-PAK alone.") @Nullable BigDecimal maxStackingWeight,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo,
    @Described("Of a Display or Composite.") @Nullable List<BundledPackage> bundleItems) {}
