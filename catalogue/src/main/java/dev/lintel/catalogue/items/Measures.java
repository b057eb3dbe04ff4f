package dev.lintel.catalogue.items;

import java.math.BigDecimal;
import java.util.Optional;

/** Gross measures of a package: whole millimetres (0 when unknown), kilograms, cubic metres. */
public record Measures(
    int length, int width, int height, Optional<BigDecimal> weight, Optional<BigDecimal> volume) {}
