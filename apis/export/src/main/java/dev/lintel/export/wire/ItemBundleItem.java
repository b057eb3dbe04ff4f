package dev.lintel.export.wire;

import java.math.BigDecimal;

/** One content of a Display or Composite item. */
public record ItemBundleItem(int nobbNumber, BigDecimal quantity) {}
