package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * Classification, labelling and packaging of a chemical: signal word, hazard statements and
 * pictograms.
 */
public record Clp(String signalWord, List<String> hazardStatements, List<String> pictograms) {

  public Clp {
    signalWord = requireNonNullElse(signalWord, "");
    hazardStatements = List.copyOf(requireNonNullElse(hazardStatements, List.of()));
    pictograms = List.copyOf(requireNonNullElse(pictograms, List.of()));
  }
}
