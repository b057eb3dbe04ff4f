package dev.lintel.properties.negotiation.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An element's name with the bytes of its tags, made once. */
final class ElementTag {
  /** Where the attribute that tells null is from (XML Schema, part 1, section 2.6.2). */
  static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private final String name;
  private final byte[] open;
  private final byte[] openEscaped;
  private final byte[] openRoot;
  private final byte[] close;
  private final byte[] nil;

  ElementTag(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name for an element of XML: " + name);
    }
    this.name = name;
    this.open = utf8("<" + name + ">");
    this.openEscaped = utf8("<" + name + " escaped=\"json\">");
    this.openRoot = utf8("<" + name + " xmlns:xsi=\"" + INSTANCE + "\">");
    this.close = utf8("</" + name + ">");
    this.nil = utf8("<" + name + " xsi:nil=\"true\"/>");
  }

  String name() {
    return name;
  }

  byte[] open() {
    return open;
  }

  /** Opens an element whose text is escaped as in JSON. */
  byte[] openEscaped() {
    return openEscaped;
  }

  byte[] openRoot() {
    return openRoot;
  }

  byte[] close() {
    return close;
  }

  /** The whole element that stands for null. */
  byte[] nil() {
    return nil;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
