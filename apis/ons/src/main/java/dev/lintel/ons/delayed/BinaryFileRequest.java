package dev.lintel.ons.delayed;

import org.jspecify.annotations.Nullable;

/**
 * A file for a run.
 *
 * @param content in Base64
 */
public record BinaryFileRequest(
    @Nullable String runId, @Nullable String fileName, @Nullable String content) {}
