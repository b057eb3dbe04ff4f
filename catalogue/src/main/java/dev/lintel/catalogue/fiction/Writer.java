package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.Measures;
import java.util.List;
import java.util.Locale;

/** Writes the texts of items, in the characters that the rules allow. */
final class Writer {

  private static final List<String> LOOKS =
      List.of(
          "HVIT",
          "GRÅ",
          "SORT",
          "BRUN",
          "GALVANISERT",
          "RUSTFRI",
          "IMPREGNERT",
          "UBEHANDLET",
          "GRUNNET",
          "EIK",
          "GRØNN",
          "RØD");
  private static final List<String> SERIES =
      List.of(
          "Bris", "Fjord", "Tinde", "Lyng", "Kvist", "Hei", "Skjær", "Myr", "Flo", "Ur", "Li",
          "Nut");
  private static final List<String> PRAISE =
      List.of(
          "Tåler norsk klima og er lett å montere.",
          "Leveres klar til bruk, med monteringsanvisning på norsk.",
          "Produsert med fornybar energi og sporbare råvarer.",
          "Egnet for bolig, hytte og næringsbygg.",
          "Kan kappes og tilpasses på byggeplassen med vanlig verktøy.",
          "Oppfyller kravene i byggteknisk forskrift.",
          "Skal lagres tørt og flatt før montering.",
          "Gir en jevn og slitesterk overflate.",
          "Kan etterbehandles etter 24 timer ved 20 grader.",
          "Passer sammen med resten av serien.");

  private Writer() {}

  static ItemTexts texts(Families.Family family, Measures size, Dice dice) {
    Leaf leaf = family.leaf();
    String look = dice.pick(LOOKS);
    String series = dice.pick(SERIES);
    String dimension = leaf.shape().text(size, dice);
    String name = leaf.name().toUpperCase(Locale.ROOT);
    return new ItemTexts(
        Families.cut("%s %s %s".formatted(name, family.module().brand(), dimension), 35),
        Families.cut(look + " " + series.toUpperCase(Locale.ROOT) + " " + dimension, 35),
        description(family, series, dice),
        Families.cut(
            "%s %s %s".formatted(leaf.name(), series, dimension.toLowerCase(Locale.ROOT)), 60),
        dimension,
        leaf.branch().toLowerCase(Locale.ROOT),
        series,
        "%s %d".formatted(series, dice.between(100, 999)));
  }

  private static String description(Families.Family family, String series, Dice dice) {
    int first = dice.below(PRAISE.size());
    return "%s i serien %s fra %s. %s %s %s"
        .formatted(
            family.leaf().name(),
            series,
            family.module().manufacturerName(),
            PRAISE.get(first),
            PRAISE.get((first + 3) % PRAISE.size()),
            PRAISE.get((first + 7) % PRAISE.size()));
  }
}
