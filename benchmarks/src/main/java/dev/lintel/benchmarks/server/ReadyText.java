package dev.lintel.benchmarks.server;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server prints when it is ready. */
record ReadyText(URI apis, URI operator) {

  private static final Pattern APIS = Pattern.compile("Lintel is ready: (http://\\S+)");
  private static final Pattern OPERATOR = Pattern.compile("operator\\s+(http://\\S+)");

  static Optional<ReadyText> find(String output) {
    Matcher apis = APIS.matcher(output);
    Matcher operator = OPERATOR.matcher(output);
    return apis.find() && operator.find()
        ? Optional.of(new ReadyText(URI.create(apis.group(1)), URI.create(operator.group(1))))
        : Optional.empty();
  }
}
