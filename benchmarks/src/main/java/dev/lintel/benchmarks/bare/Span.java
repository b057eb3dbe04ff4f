package dev.lintel.benchmarks.bare;

/**
 * A range of item numbers.
 *
 * @param after the number before the first; not in it
 * @param last the last one
 */
public record Span(int after, int last) {}
