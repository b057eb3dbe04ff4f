package dev.lintel.journeys.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a server is to be started: on which directory, with which options. Ports are free ones unless
 * an option says another.
 */
public final class ServerRecipe {

  private final DataDirectory directory;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<String, String> variables = new LinkedHashMap<>();

  ServerRecipe(DataDirectory directory) {
    this.directory = directory;
    option("--data", directory.data().toString());
    option("--http", "127.0.0.1:0");
    option("--https", "127.0.0.1:0");
    option("--management", "127.0.0.1:0");
    option("--items", "1500");
    option("--care-employees", "100");
    option("--shared-buffers", "32MB");
  }

  /** Gives an option another value. */
  public ServerRecipe option(String flag, String value) {
    options.put(flag, value);
    return this;
  }

  /** Leaves an option to its variable, the configuration file or its default. */
  public ServerRecipe without(String flag) {
    options.remove(flag);
    return this;
  }

  /** Sets a variable of the server's environment. */
  public ServerRecipe variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** Starts it and returns when it is ready. */
  public PackagedServer start() throws IOException {
    List<String> words = new ArrayList<>(List.of("serve"));
    options.forEach((flag, value) -> words.addAll(List.of(flag, value)));
    ProcessBuilder builder = Launcher.prepared(words).directory(directory.path().toFile());
    builder.environment().putAll(variables);
    return PackagedServer.start(builder, directory);
  }
}
