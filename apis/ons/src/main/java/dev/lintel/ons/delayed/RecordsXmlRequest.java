package dev.lintel.ons.delayed;

import org.jspecify.annotations.Nullable;

/**
 * Records for a run.
 *
 * @param xml as the schema of imports says, plain or in Base64
 */
public record RecordsXmlRequest(@Nullable String runId, @Nullable String xml) {}
