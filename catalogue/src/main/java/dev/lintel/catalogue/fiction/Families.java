package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.participants.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The modules: three for each leaf of the tree; one participant owns a tenth of them. An item takes
 * group and owner from its module.
 */
final class Families {

  /** A module and the leaf that it is in. */
  record Family(Module module, Leaf leaf) {}

  private static final int EACH = 3;
  private static final int FIRST_NUMBER = 70_000_000;

  /** With its share of the others, one participant thereby owns a tenth. */
  private static final int OWN_EVERY = 13;

  private static final List<String> BRANDS =
      List.of(
          "FJELLBO",
          "NORDLYN",
          "TRYGGVA",
          "SOLIDOR",
          "KVISTAD",
          "GRANITTA",
          "HAVBRIS",
          "TØMRA",
          "SKARPÅS",
          "VARMALUN");

  private final List<Family> families = new ArrayList<>();

  Families(long seed, List<Leaf> leaves, Cast cast, Instant now) {
    for (Leaf leaf : leaves) {
      for (int turn = 0; turn < EACH; turn++) {
        families.add(new Family(module(seed, leaf, cast, now), leaf));
      }
    }
  }

  List<Module> modules() {
    return families.stream().map(Family::module).toList();
  }

  Family pick(Dice dice) {
    return dice.pick(families);
  }

  private Module module(long seed, Leaf leaf, Cast cast, Instant now) {
    int place = families.size();
    Dice dice = new Dice(seed, "module", place);
    int chance = dice.below(40);
    Participant owner = cast.get(place % OWN_EVERY == 0 ? SupplierFiction.OWNER_PLACE : chance);
    String brand = dice.pick(BRANDS);
    Instant created = now.minus(Duration.ofDays(2000L + dice.below(1500)));
    return new Module(
        FIRST_NUMBER + 11 * place,
        "M%05d".formatted(place),
        cut(brand + " " + leaf.name().toUpperCase(Locale.ROOT), 35),
        "%s fra %s, for proff og gjør det selv.".formatted(leaf.name(), owner.name()),
        brand,
        brand,
        leaf.etimClass(),
        owner.number(),
        owner.name(),
        owner.number(),
        leaf.number(),
        leaf.name(),
        true,
        created,
        created.plus(Duration.ofDays(dice.below(1900))));
  }

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most).strip();
  }
}
