package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

/** The texts of an item; an empty text is one that was not given. */
public record ItemTexts(
    String primary,
    String secondary,
    String description,
    String digitalChannel,
    String dimension,
    String keyword,
    String series,
    String model) {

  public ItemTexts {
    primary = requireNonNullElse(primary, "");
    secondary = requireNonNullElse(secondary, "");
    description = requireNonNullElse(description, "");
    digitalChannel = requireNonNullElse(digitalChannel, "");
    dimension = requireNonNullElse(dimension, "");
    keyword = requireNonNullElse(keyword, "");
    series = requireNonNullElse(series, "");
    model = requireNonNullElse(model, "");
  }
}
