package dev.lintel.catalogue.supply.references;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of names that suppliers' values are checked against. */
public enum ReferenceList {
  BRANDS,
  CORPORATE_BRANDS,
  MANUFACTURERS,
  COUNTRIES,
  UNITS,
  PRODUCT_GROUPS,
  ETIM_CLASSES,
  ITEM_TYPES,
  CHANNELS,
  PACKAGE_TYPES,
  MEDIA_TYPES,
  CURRENCIES;

  /** What a list follows from, and thus where its entries come from. */
  public enum Origin {
    /** It is kept for itself. */
    STORED,
    /** It follows from other data, such as the units. */
    FOLLOWING,
    /** It is the same everywhere. */
    FIXED
  }

  /** The published name, such as {@code corporatebrands}. */
  public String title() {
    return name().replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Where its entries come from. */
  public Origin origin() {
    return switch (this) {
      case BRANDS, CORPORATE_BRANDS, ETIM_CLASSES -> Origin.STORED;
      case MANUFACTURERS, UNITS, PRODUCT_GROUPS -> Origin.FOLLOWING;
      case COUNTRIES, ITEM_TYPES, CHANNELS, PACKAGE_TYPES, MEDIA_TYPES, CURRENCIES -> Origin.FIXED;
    };
  }

  /** The list with a published name, in any case of letters. */
  public static Optional<ReferenceList> titled(String title) {
    return Stream.of(values()).filter(list -> list.title().equalsIgnoreCase(title)).findFirst();
  }
}
