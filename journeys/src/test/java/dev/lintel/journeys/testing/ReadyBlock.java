package dev.lintel.journeys.testing;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server printed when it was ready, read as a person reads it. */
public record ReadyBlock(String text) {

  private static final Pattern READY =
      Pattern.compile("^Lintel is ready: (http://\\S+)$", Pattern.MULTILINE);
  private static final Pattern HTTPS = Pattern.compile("(https://\\S+)");
  private static final Pattern OPERATOR = Pattern.compile("operator +(http://\\S+)");
  private static final Pattern CURL = Pattern.compile("(curl .+)");

  /** Whether the last line of the block is there. */
  public boolean isComplete() {
    return READY.matcher(text).find();
  }

  /** Where the APIs are served. */
  public URI http() {
    return URI.create(found(READY));
  }

  /** The same, encrypted. */
  public URI https() {
    return URI.create(found(HTTPS));
  }

  /** Where health and metrics are. */
  public URI operator() {
    return URI.create(found(OPERATOR));
  }

  /** The line to try. */
  public String curl() {
    return found(CURL);
  }

  private String found(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in:\n" + text);
    }
    return matcher.group(1);
  }
}
