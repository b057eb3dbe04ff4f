package dev.lintel.care.imports;

import dev.lintel.care.jobs.JobState;
import dev.lintel.care.jobs.JobStatus;
import dev.lintel.care.jobs.Jobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A report about a run.
 *
 * @param workbook an Excel workbook in Base64, once it is ready
 */
public record Report(UUID id, Optional<String> workbook) {

  static Report of(Jobs jobs, JobStatus job) {
    return new Report(
        job.id(),
        job.state() == JobState.FINISHED ? Optional.of(text(jobs, job.id())) : Optional.empty());
  }

  private static String text(Jobs jobs, UUID id) {
    var text = new StringBuilder();
    try {
      jobs.results(id, part -> text.append(new String(part, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
