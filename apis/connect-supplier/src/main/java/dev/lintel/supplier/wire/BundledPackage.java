package dev.lintel.supplier.wire;

import java.math.BigDecimal;

/** One package in the package of a display or composite. */
public record BundledPackage(String packageId, BigDecimal quantity) {}
