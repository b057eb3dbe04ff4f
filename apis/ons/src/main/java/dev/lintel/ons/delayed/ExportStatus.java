package dev.lintel.ons.delayed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.jobs.JobStatus;
import dev.lintel.care.register.Documents;
import java.util.ArrayList;
import java.util.List;

/** Where an export stands, and what it was asked for with. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportStatus(
    ExportUuid exportUuid, ExportStatusType exportStatusType, List<ExportSetting> exportSettings) {

  static ExportStatus of(JobStatus job) {
    var settings = new ArrayList<ExportSetting>();
    Documents.mapper()
        .readTree(job.request())
        .forEachEntry((name, value) -> settings.add(new ExportSetting(name, value.asString())));
    settings.add(new ExportSetting("progress", job.percent() + "%"));
    return new ExportStatus(
        new ExportUuid(job.id()), ExportStatusType.of(job.state()), List.copyOf(settings));
  }
}
