package dev.lintel.properties.versions;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** An object of JSON, its values as their bytes. */
record RawObject(Map<String, byte[]> fields) {
  private static final JsonFactory JSON = new JsonFactory();

  static RawObject of(byte[] object) {
    var fields = new LinkedHashMap<String, byte[]>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), object)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        int end = (int) parser.currentLocation().getByteOffset();
        fields.put(name, Arrays.copyOfRange(object, start, end));
      }
    }
    return new RawObject(fields);
  }

  /** Whether the bytes of a value are an object's. */
  static boolean isObject(byte[] value) {
    int place = 0;
    while (place < value.length && value[place] <= ' ') {
      place++;
    }
    return place < value.length && value[place] == '{';
  }

  Optional<byte[]> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  RawObject with(String name, byte[] value) {
    var more = new LinkedHashMap<>(fields);
    more.put(name, value);
    return new RawObject(more);
  }

  RawObject without(String name) {
    var fewer = new LinkedHashMap<>(fields);
    fewer.remove(name);
    return new RawObject(fewer);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    out.write('{');
    fields.forEach((name, value) -> {
      if (out.size() > 1) {
        out.write(',');
      }
      out.writeBytes(JsonMapper.shared().writeValueAsBytes(name));
      out.write(':');
      out.writeBytes(value);
    });
    out.write('}');
    return out.toByteArray();
  }
}
