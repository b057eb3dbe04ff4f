package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.items.ItemProperties;
import dev.lintel.catalogue.items.Measures;
import dev.lintel.catalogue.items.Property;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Gives items their properties: ETIM features after the kind of product, environment, marketing,
 * declarations.
 */
final class Describer {

  private static final String YES_OR_NO = "Ja/Nei";
  private static final List<String> COLOURS = List.of("Hvit", "Grå", "Sort", "Natur", "Brun");
  private static final List<String> MATERIALS =
      List.of("Gran", "Furu", "Stål", "Aluminium", "Plast", "Gips", "Betong");

  private Describer() {}

  static ItemProperties properties(Leaf leaf, Measures size, Dice dice) {
    return new ItemProperties(
        etim(leaf, size, dice),
        environment(dice),
        marketing(leaf, dice),
        declaration(dice),
        other(dice));
  }

  private static List<Property> etim(Leaf leaf, Measures size, Dice dice) {
    List<Property> features = new ArrayList<>();
    features.add(etim("EF001438", "Lengde", "" + size.length(), "mm", 0));
    features.add(etim("EF000008", "Bredde", "" + size.width(), "mm", 0));
    features.add(etim("EF000040", "Høyde", "" + size.height(), "mm", 0));
    features.add(etim("EF002169", "Materiale", dice.pick(MATERIALS), "", 0));
    if (dice.percent(12)) {
      features.add(etim("EF000007", "Farge", dice.pick(COLOURS), "", 8));
      features.add(etim("EF021180", "Hovedfarge", dice.pick(COLOURS), "", 9));
    } else {
      features.add(etim("EF000007", "Farge", dice.pick(COLOURS), "", 0));
    }
    if (leaf.shape() == Shape.LIQUID) {
      features.add(etim("EF000346", "Volum", "" + dice.between(1, 20), "l", 0));
    }
    return features;
  }

  private static List<Property> environment(Dice dice) {
    return List.of(
        yes("Svanemerket", dice.percent(20)),
        yes("Kan brukes i svanemerkede bygg", dice.percent(50)),
        yes("FSC", dice.percent(25)));
  }

  private static List<Property> marketing(Leaf leaf, Dice dice) {
    String text = "%s som varer. Nr. %d i serien.".formatted(leaf.name(), dice.between(1, 50));
    return List.of(property("", "Salgstekst", text, "", 0));
  }

  private static List<Property> declaration(Dice dice) {
    if (!dice.percent(30)) {
      return List.of();
    }
    String id = "NEPD-%d-%d-NO".formatted(dice.between(1000, 9999), dice.between(100, 999));
    return List.of(property("", "EPD", id, "", 0));
  }

  private static List<Property> other(Dice dice) {
    return dice.percent(40)
        ? List.of(property("", "Garanti", "" + dice.between(1, 15), "år", 0))
        : List.of();
  }

  private static Property etim(String code, String name, String value, String unit, int release) {
    return property(code, name, value, unit, release);
  }

  private static Property yes(String name, boolean is) {
    return property("", name, is ? "True" : "False", YES_OR_NO, 0);
  }

  /** A property's guid is its own, the same on every item. */
  private static Property property(
      String code, String name, String value, String unit, int release) {
    UUID guid = UUID.nameUUIDFromBytes((code + name).getBytes(StandardCharsets.UTF_8));
    return new Property(guid, code, name, "", value, unit, release);
  }
}
