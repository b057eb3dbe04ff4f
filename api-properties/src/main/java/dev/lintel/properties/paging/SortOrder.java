package dev.lintel.properties.paging;

import java.util.Optional;

/** The order of a walk: {@code asc} (the default) or {@code desc}, without regard to case. */
public enum SortOrder {
  ASCENDING("asc"),
  DESCENDING("desc");

  private final String word;

  SortOrder(String word) {
    this.word = word;
  }

  /** The word that stands for the order in a request. */
  public String word() {
    return word;
  }

  static Optional<SortOrder> of(String text) {
    for (SortOrder order : values()) {
      if (order.word.equalsIgnoreCase(text)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
