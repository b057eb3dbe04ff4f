package dev.lintel.care.imports;

import java.time.Instant;

/** A file that was uploaded to a run. */
public record UploadInfo(
    String runId, String runName, String uploadId, String fileName, Instant createdAt) {}
