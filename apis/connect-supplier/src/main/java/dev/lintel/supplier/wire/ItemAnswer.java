package dev.lintel.supplier.wire;

import dev.lintel.properties.versions.JsonView;

/** One item, or a page of one's own. */
public sealed interface ItemAnswer permits Item, ItemList {

  /** Version 1 has no channels. */
  JsonView FIRST = JsonView.unchanged().drop("channel").drop("items.channel");
}
