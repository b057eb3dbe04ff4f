package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Level;

/** Where an item is in the tree below its supplier; what it does not have is 0. */
record Place(int item, int module, GroupTree.Path groups) {

  /** The {@link TargetNumber} by which conditions of a level name what the item is or is in. */
  int number(Level level) {
    return switch (level) {
      case ITEM -> item;
      case MODULE -> module;
      case PRODUCT_GROUP -> groups.product();
      case MAIN_GROUP -> groups.main();
      case SUPER_GROUP -> groups.top();
      case SUPPLIER -> 0;
    };
  }
}
