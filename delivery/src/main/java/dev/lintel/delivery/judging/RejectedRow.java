package dev.lintel.delivery.judging;

import dev.lintel.properties.problem.Fault;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A row that was not taken in, as its report shows it.
 *
 * @param line where it begins
 * @param number its place, from 1
 * @param key what tells it from others, if that could be read
 * @param row the row itself; as a text when it is no JSON, its beginning when it is too long
 */
public record RejectedRow(
    long line, long number, Optional<String> key, List<Fault> faults, JsonNode row) {}
