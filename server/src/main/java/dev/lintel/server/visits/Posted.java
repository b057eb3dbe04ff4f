package dev.lintel.server.visits;

import dev.lintel.properties.negotiation.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The fields of a form that came from our own page. */
public record Posted(Form form) {

  /** A field's text without space around it; empty where it was left out. */
  public String text(String field) {
    return find(field).orElse("");
  }

  /** A field's text, if it has any. */
  public Optional<String> find(String field) {
    return form.find(field).map(String::strip).filter(text -> !text.isEmpty());
  }

  /**
   * A field that must be filled.
   *
   * @throws IllegalArgumentException that names it
   */
  public String need(String field) {
    return find(field)
        .orElseThrow(
            () -> new IllegalArgumentException("The field '" + field + "' is empty; fill it in."));
  }

  /** A path with one value in its query. */
  public static String path(String path, String name, String value) {
    return path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
