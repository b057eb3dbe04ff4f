package dev.lintel.benchmarks.server;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server prints when it is ready. */
record ReadyText(URI apis, URI encrypted, URI operator) {

  private static final Pattern APIS = Pattern.compile("Lintel is ready: (http://\\S+)");
  private static final Pattern ENCRYPTED = Pattern.compile("APIs\\s+http://\\S+\\s+(https://\\S+)");
  private static final Pattern OPERATOR = Pattern.compile("operator\\s+(http://\\S+)");

  static Optional<ReadyText> find(String output) {
    Matcher apis = APIS.matcher(output);
    Matcher encrypted = ENCRYPTED.matcher(output);
    Matcher operator = OPERATOR.matcher(output);
    return apis.find() && encrypted.find() && operator.find()
        ? Optional.of(new ReadyText(address(apis), address(encrypted), address(operator)))
        : Optional.empty();
  }

  private static URI address(Matcher found) {
    return URI.create(found.group(1));
  }
}
