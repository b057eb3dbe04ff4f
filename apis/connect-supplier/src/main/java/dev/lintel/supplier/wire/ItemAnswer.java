package dev.lintel.supplier.wire;

import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.properties.versions.JsonView;

/** One item, or a page of one's own. */
public sealed interface ItemAnswer permits Item, ItemList {

  /** Version 1 has no channels. */
  JsonView FIRST = OlderVersions.aloneAndIn("items", ItemFields.RULES, 1);
}
