package dev.lintel.properties.versions;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * What happens to one field of a document.
 *
 * @param dropped whether it is left out
 * @param label another name, as the bytes of the quoted name and its colon
 * @param value another value, as the bytes of JSON
 * @param inside what changes inside its value
 */
record FieldView(boolean dropped, Optional<byte[]> label, Optional<byte[]> value, ViewNode inside) {
  static final FieldView UNCHANGED =
      new FieldView(false, Optional.empty(), Optional.empty(), ViewNode.UNCHANGED);

  FieldView drop() {
    return new FieldView(true, label, value, inside);
  }

  FieldView rename(String name) {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(name));
    return new FieldView(dropped, Optional.of(utf8("\"" + quoted + "\":")), value, inside);
  }

  FieldView replace(String json) {
    return new FieldView(dropped, label, Optional.of(utf8(json)), inside);
  }

  FieldView inside(ViewNode node) {
    return new FieldView(dropped, label, value, node);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
