package dev.lintel.supplier.wire;

import java.util.List;

/** The pictures and documents of an item. */
public record MediumList(List<Medium> media) {}
