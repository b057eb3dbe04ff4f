package dev.lintel.benchmarks.report;

import java.util.List;
import java.util.Map;

/**
 * What a figure found.
 *
 * @param figure its number in the requirement
 * @param details everything else that was measured, by name
 */
public record Finding(int figure, String title, List<Check> checks, Map<String, Object> details) {}
