package dev.lintel.supplier.wire;

import java.util.List;

/** The supplier's prices of an item: the unpublished one first, then by first day. */
public record PriceList(List<Price> prices) {}
