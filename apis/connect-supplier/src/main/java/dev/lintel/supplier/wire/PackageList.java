package dev.lintel.supplier.wire;

import java.util.List;

/** The packages of an item, in the order of their levels. */
public record PackageList(List<PackageOfItem> packages) {}
