package dev.lintel.journeys.testing;

import dev.lintel.properties.testkit.RepositoryRoot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The script {@code ./lintel}, free of what this process's environment would tell it. */
final class Launcher {

  private Launcher() {}

  static ProcessBuilder prepared(List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(RepositoryRoot.path().resolve("lintel").toString());
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words);
    Map<String, String> variables = builder.environment();
    variables.keySet().removeIf(name -> name.startsWith("LINTEL_") || name.equals("JAVA_OPTS"));
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.put("LINTEL_WITHIN_TEST", "true");
    variables.put("LINTEL_JAVA_OPTS", "-Xmx512m -XX:TieredStopAtLevel=1");
    return builder;
  }
}
