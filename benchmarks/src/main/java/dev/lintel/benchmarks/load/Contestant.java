package dev.lintel.benchmarks.load;

import java.util.List;

/** One side of a comparison: operations that run at once. */
public record Contestant(String name, List<? extends Operation> crew) {}
