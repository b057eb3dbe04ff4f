package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A package as a supplier sees it. */
public record PackageOfItem(String id, @JsonUnwrapped PackageContent content) {}
