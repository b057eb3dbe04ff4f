package dev.lintel.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole run, as the JSON file keeps it.
 *
 * @param begun the instant of its begin (ISO 8601, UTC)
 * @param command what repeats it
 * @param catalogue facts of the data: items, bytes, PostgreSQL, seconds of loading
 * @param loadAverages of the machine at the begin and at the end
 */
public record RunReport(
    String begun,
    String command,
    Machine machine,
    Map<String, Object> catalogue,
    List<Double> loadAverages,
    List<Finding> findings) {

  /** Writes it; directories are made. */
  public void writeTo(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(absolute, json.writeValueAsString(this) + "\n");
  }
}
