package dev.lintel.export.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classification, labelling and packaging of a chemical product. */
public record ItemClp(
    @Nullable String signalWord, List<String> hazardStatements, List<String> pictograms) {}
