package dev.lintel.export.conventions;

import java.util.Set;

/**
 * What an account may be subscribed to: "Access to the various endpoints depends on the kind of
 * subscription your user has."
 */
public final class ExportSubscriptions {
  /** Items and the registers around them: groups, units, modules, participants, media. */
  public static final String ITEMS = "items";

  public static final String PRICES = "prices";
  public static final String ASSORTMENTS = "assortments";
  public static final String SAVED_SEARCHES = "saved-searches";

  public static final Set<String> ALL = Set.of(ITEMS, PRICES, ASSORTMENTS, SAVED_SEARCHES);

  private ExportSubscriptions() {}
}
