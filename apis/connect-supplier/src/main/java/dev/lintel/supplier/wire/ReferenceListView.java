package dev.lintel.supplier.wire;

import java.util.List;

/** A list of names that values are checked against. */
public record ReferenceListView(String name, List<ReferenceEntryView> entries) {}
