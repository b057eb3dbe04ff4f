package dev.lintel.journeys.browser;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A form of a page, as it stands there.
 *
 * @param action where it is sent
 * @param fields with the values that they begin with
 */
public record PageForm(String method, URI action, Map<String, String> fields) {

  /** The field that shows a form to be of the page that was given to the browser. */
  public static final String TOKEN = "form-token";

  /** A form once for each address that its buttons send it to. */
  static List<PageForm> of(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[name], select[name]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    Stream<String> others =
        form.select("button[formaction]").stream().map(button -> button.absUrl("formaction"));
    return Stream.concat(Stream.of(form.absUrl("action")), others)
        .map(action -> new PageForm(form.attr("method"), URI.create(action), fields))
        .toList();
  }

  boolean isSafe() {
    return method.equals("post") && fields.getOrDefault(TOKEN, "").length() >= 40;
  }

  /** The same with another token, or without one where it is empty. */
  public PageForm withToken(String token) {
    Map<String, String> others = new LinkedHashMap<>(fields);
    others.put(TOKEN, token);
    others.values().removeIf(String::isEmpty);
    return new PageForm(method, action, others);
  }
}
