package dev.lintel.properties.openapi;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The variables of a path template: their names mean nothing to callers, their order does. */
public final class TemplateNames {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private TemplateNames() {}

  /** The template with empty braces, by which templates can be compared. */
  public static String erased(String template) {
    return VARIABLE.matcher(template).replaceAll("{}");
  }

  /** The names, in their order. */
  public static List<String> of(String template) {
    return VARIABLE.matcher(template).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
