package dev.lintel.properties.negotiation;

import java.util.ArrayList;
import java.util.List;

/** Splits a list of header elements at the commas that stand outside quoted strings. */
final class ElementSplitting {
  private ElementSplitting() {}

  /** The elements, without empty ones; an element that goes over the limit is left out. */
  static List<String> split(String header, int longest, int mostElements) {
    var elements = new ArrayList<String>();
    int start = 0;
    boolean quoted = false;
    for (int place = 0; place <= header.length() && place <= longest; place++) {
      char character = place == header.length() ? ',' : header.charAt(place);
      if (character == '\\' && quoted) {
        place++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !(quoted && place < header.length())) {
        add(elements, header.substring(start, place), mostElements);
        start = place + 1;
      }
    }
    return elements;
  }

  private static void add(List<String> elements, String element, int most) {
    if (!element.isBlank() && elements.size() < most) {
      elements.add(element);
    }
  }
}
