package dev.lintel.properties.versions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One writing of a view. The parser only finds the places; the document's own bytes are copied in
 * runs that are as long as nothing changes.
 */
final class ViewWriting {
  private static final JsonFactory JSON = new JsonFactory();

  private final byte[] document;
  private final OutputStream out;
  private final JsonParser parser;
  private int copied;

  ViewWriting(byte[] document, OutputStream out) {
    this.document = document;
    this.out = out;
    this.parser = JSON.createParser(ObjectReadContext.empty(), document);
  }

  void write(ViewNode root) throws IOException {
    try (parser) {
      parser.nextToken();
      value(root);
      parser.nextToken();
      copyUpTo(document.length);
    }
  }

  /** Walks over the value that the parser stands at. */
  private void value(ViewNode node) throws IOException {
    if (node.isUnchanged()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(node);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(node);
      }
    }
  }

  private void object(ViewNode node) throws IOException {
    if (!node.moves().isEmpty()) {
      moved(node);
      return;
    }
    boolean anyKept = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      FieldView field = node.field(parser.currentName());
      if (field.dropped()) {
        drop(anyKept);
      } else {
        keep(field);
        anyKept = true;
      }
    }
  }

  /** An object whose fields are moved is taken apart, so that alone costs memory. */
  private void moved(ViewNode node) throws IOException {
    int start = tokenStart();
    int end = valueEnd();
    copyUpTo(start);
    out.write(MovedWriting.of(Arrays.copyOfRange(document, start, end), node));
    copied = end;
  }

  private void keep(FieldView field) throws IOException {
    if (field.label().isPresent()) {
      copyUpTo(tokenStart());
      parser.nextToken();
      out.write(field.label().get());
      copied = tokenStart();
    } else {
      parser.nextToken();
    }
    if (field.value().isPresent()) {
      copyUpTo(tokenStart());
      out.write(field.value().get());
      copied = valueEnd();
    } else if (!field.values().isEmpty()) {
      translate(field.values());
    } else {
      value(field.inside());
    }
  }

  private void translate(Map<String, String> table) throws IOException {
    int start = tokenStart();
    int end = valueEnd();
    String source = new String(document, start, end - start, StandardCharsets.UTF_8);
    copyUpTo(start);
    out.write(table.getOrDefault(source, source).getBytes(StandardCharsets.UTF_8));
    copied = end;
  }

  /** Leaves a field out, together with the comma before it, or after it where it was the first. */
  private void drop(boolean afterKept) throws IOException {
    int start = tokenStart();
    parser.nextToken();
    int end = valueEnd();
    if (afterKept) {
      copyUpTo(commaBefore(start));
      copied = end;
    } else {
      copyUpTo(start);
      copied = afterComma(end);
    }
  }

  private int commaBefore(int place) {
    int comma = place - 1;
    while (document[comma] != ',') {
      comma--;
    }
    return comma;
  }

  private int afterComma(int place) {
    int next = place;
    while (next < document.length && isSpace(document[next])) {
      next++;
    }
    return next < document.length && document[next] == ',' ? next + 1 : place;
  }

  private static boolean isSpace(byte character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  }

  private int tokenStart() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  private int valueEnd() {
    parser.skipChildren();
    parser.finishToken();
    return (int) parser.currentLocation().getByteOffset();
  }

  private void copyUpTo(int end) throws IOException {
    out.write(document, copied, end - copied);
    copied = end;
  }
}
