package dev.lintel.server.options;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a server is for; fictional data and accounts exist in development alone. */
public enum Environment {
  DEVELOPMENT,
  STAGING,
  PRODUCTION;

  public static Environment parse(String text) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Choose one of " + names() + "."));
  }

  private static String names() {
    return Arrays.stream(values()).map(Environment::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
