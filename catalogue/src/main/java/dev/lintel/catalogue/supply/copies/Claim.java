package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.items.Gtin;

/**
 * Something that one item alone may have.
 *
 * @param supplier whose own it is; 0 where it is unique among all suppliers
 */
public record Claim(Kind kind, int supplier, String value) {

  /** What can be claimed. */
  public enum Kind {
    GTIN,
    ITEM_NUMBER,
    CHANNEL_TEXT
  }

  /** A trade item number, unique among all, however many zeros are before it. */
  public static Claim gtin(String value) {
    return new Claim(Kind.GTIN, 0, Gtin.shortest(value));
  }

  /** A supplier's own item number. */
  public static Claim itemNumber(int supplier, String value) {
    return new Claim(Kind.ITEM_NUMBER, supplier, value);
  }

  /** A supplier's text and dimension in the channel VA/VVS. */
  public static Claim channelText(int supplier, String text, String dimension) {
    return new Claim(Kind.CHANNEL_TEXT, supplier, text + "\n" + dimension);
  }

  String scope() {
    return supplier == 0 ? kind.name() : kind.name() + "/" + supplier;
  }
}
