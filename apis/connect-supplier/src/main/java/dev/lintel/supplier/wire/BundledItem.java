package dev.lintel.supplier.wire;

import java.math.BigDecimal;

/** One item in a display or composite. */
public record BundledItem(int nobbNumber, BigDecimal quantity) {}
