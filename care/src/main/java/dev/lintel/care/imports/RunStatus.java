package dev.lintel.care.imports;

import java.util.List;

/**
 * What became of a run, or of one upload to it.
 *
 * @param processing whether something that was uploaded still waits
 * @param fileValidations what was wrong with files as a whole; nothing of those is imported
 */
public record RunStatus(
    String runId, Boolean processing, RecordCounts statuses, List<String> fileValidations) {}
