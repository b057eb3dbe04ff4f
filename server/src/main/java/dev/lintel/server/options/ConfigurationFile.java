package dev.lintel.server.options;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The properties file that holds options; without {@code --config} it need not exist. */
public record ConfigurationFile(String name, Map<String, String> entries) {

  public static final String FLAG = "--config";
  public static final String VARIABLE = "LINTEL_CONFIG";
  public static final String STANDARD = "lintel.properties";

  /** Reads the file that was asked for, or the standard one if it is there. */
  public static ConfigurationFile read(Optional<Path> asked, Path workingDirectory) {
    Path path = workingDirectory.resolve(asked.orElse(Path.of(STANDARD)));
    if (asked.isEmpty() && !Files.exists(path)) {
      return new ConfigurationFile(STANDARD, Map.of());
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new OptionsException(
          List.of("%s %s: cannot be read (%s). Check path and form.".formatted(FLAG, path, e)));
    }
    Map<String, String> entries = new LinkedHashMap<>();
    properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
    return new ConfigurationFile(path.getFileName().toString(), entries);
  }
}
