package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

/**
 * Where an item comes from: country as two ISO letters, the relevance of that ({@code Relevant},
 * {@code NotRelevantNoTraceability}, ...), customs codes. Empty means not given.
 */
public record Origin(String country, String relevance, String customsEu, String customsNorway) {

  public Origin {
    country = requireNonNullElse(country, "");
    relevance = requireNonNullElse(relevance, "");
    customsEu = requireNonNullElse(customsEu, "");
    customsNorway = requireNonNullElse(customsNorway, "");
  }
}
