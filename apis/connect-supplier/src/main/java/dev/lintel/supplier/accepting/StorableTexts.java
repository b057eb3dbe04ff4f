package dev.lintel.supplier.accepting;

import dev.lintel.properties.negotiation.StorableText;
import tools.jackson.databind.JsonNode;

/** All texts of a document, its names included, and whether they can be stored. */
final class StorableTexts {
  private StorableTexts() {}

  static boolean isIn(JsonNode value) {
    return value.isString()
        ? StorableText.isStorable(value.stringValue())
        : value.propertyStream().allMatch(each -> StorableText.isStorable(each.getKey()))
            && value.valueStream().allMatch(StorableTexts::isIn);
  }
}
