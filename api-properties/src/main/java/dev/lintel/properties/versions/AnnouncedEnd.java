package dev.lintel.properties.versions;

import java.util.List;

/**
 * One thing of an API that ends.
 *
 * @param api the API's name
 * @param what its permanent key, such as {@code route:itemsV1}, {@code alias:/old/path}, {@code
 *     parameter:items.word}, {@code field:items.place} or {@code format:xml}; usage counts by it
 * @param operations where it is met, in order of name
 */
public record AnnouncedEnd(String api, String what, Deprecation end, List<String> operations) {

  public AnnouncedEnd {
    operations = List.copyOf(operations);
  }
}
