package dev.lintel.ons.delayed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.imports.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report about a run.
 *
 * @param report an Excel workbook in Base64; absent until it is ready
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunReport(String reportId, @Nullable String report) {
  static RunReport of(Report report) {
    return new RunReport(report.id().toString(), report.workbook().orElse(null));
  }
}
