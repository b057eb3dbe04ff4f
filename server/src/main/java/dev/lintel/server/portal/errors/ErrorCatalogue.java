package dev.lintel.server.portal.errors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference of errors, {@code docs/reference/errors.md}, read by its headings: the one text
 * behind the document and the pages.
 */
public final class ErrorCatalogue {
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## ([a-z][a-z0-9-]*)\\n(.*?)(?=^## |\\z)");
  private static final Pattern TITLE = Pattern.compile("(?m)^\\*\\*(.+?)\\*\\*");
  private static final Pattern CAUSE = Pattern.compile("(?ms)^Cause: (.*?)\\n\\n");
  private static final Pattern REMEDY = Pattern.compile("(?ms)^Remedy: (.*?)(?:\\n\\n|\\n?\\z)");
  private static final Pattern REQUEST = Pattern.compile("(?ms)^```\\n(.*?)\\n```");

  private final Map<String, ExplainedError> byCode;

  private ErrorCatalogue(Map<String, ExplainedError> byCode) {
    this.byCode = byCode;
  }

  public static ErrorCatalogue of(String markdown) {
    var byCode = new LinkedHashMap<String, ExplainedError>();
    SECTION
        .matcher(markdown)
        .results()
        .map(section -> read(section.group(1), section.group(2)))
        .forEach(each -> byCode.put(each.code(), each));
    return new ErrorCatalogue(byCode);
  }

  public Optional<ExplainedError> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All of them, in the order of the reference. */
  public List<ExplainedError> all() {
    return new ArrayList<>(byCode.values());
  }

  private static ExplainedError read(String code, String text) {
    return new ExplainedError(
        code, first(TITLE, text), first(CAUSE, text), first(REMEDY, text), first(REQUEST, text));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1).strip() : "";
  }
}
