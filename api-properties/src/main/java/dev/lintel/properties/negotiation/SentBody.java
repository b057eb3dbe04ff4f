package dev.lintel.properties.negotiation;

import tools.jackson.databind.JsonNode;

/**
 * A body as a value, and as the JSON that was sent, which also tells what was left out from what
 * was null.
 */
public record SentBody<T>(T value, JsonNode json) {}
