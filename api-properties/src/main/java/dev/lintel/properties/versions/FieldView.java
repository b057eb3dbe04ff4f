package dev.lintel.properties.versions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens to one field of a document.
 *
 * @param dropped whether it is left out
 * @param label another name, as the bytes of the quoted name and its colon
 * @param value another value, as the bytes of JSON
 * @param values other values for some, from JSON to JSON
 * @param inside what changes inside its value
 */
record FieldView(
    boolean dropped,
    Optional<byte[]> label,
    Optional<byte[]> value,
    Map<String, String> values,
    ViewNode inside) {
  static final FieldView UNCHANGED =
      new FieldView(false, Optional.empty(), Optional.empty(), Map.of(), ViewNode.UNCHANGED);

  FieldView drop() {
    return new FieldView(true, label, value, values, inside);
  }

  FieldView rename(String name) {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(name));
    return new FieldView(dropped, Optional.of(utf8("\"" + quoted + "\":")), value, values, inside);
  }

  FieldView replace(String json) {
    return new FieldView(dropped, label, Optional.of(utf8(json)), values, inside);
  }

  FieldView translate(Map<String, String> table) {
    return new FieldView(dropped, label, value, Map.copyOf(table), inside);
  }

  /** The name in the older version, by the one in the newest. */
  String nameInstead(String newest) {
    return label
        .map(quoted -> JsonMapper.shared().readValue(quoted, 0, quoted.length - 1, String.class))
        .orElse(newest);
  }

  FieldView inside(ViewNode node) {
    return new FieldView(dropped, label, value, values, node);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
