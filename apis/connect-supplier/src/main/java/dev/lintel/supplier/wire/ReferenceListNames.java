package dev.lintel.supplier.wire;

import java.util.List;

/** The names of the reference lists. */
public record ReferenceListNames(List<String> lists) {}
