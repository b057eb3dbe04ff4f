package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.items.Contents;
import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.Measures;
import dev.lintel.catalogue.items.Ordering;
import dev.lintel.catalogue.items.Packaging;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Packs items by the rules of Connect Supplier, section 8: Standard and Composite have one F-PAK,
 * Display a D-PAK and no F-PAK, Special and Service a package without GTIN and measures.
 */
final class Packer {

  private static final int MOST_PACKAGES = 9;
  private static final Measures UNKNOWN = new Measures(0, 0, 0, Optional.empty(), Optional.empty());

  private final ItemType type;
  private final Leaf leaf;
  private final Measures size;
  private final int index;

  Packer(ItemType type, Leaf leaf, Measures size, int index) {
    this.type = type;
    this.leaf = leaf;
    this.size = size;
    this.index = index;
  }

  List<Packaging> packages(int supplier, Dice dice) {
    return switch (type) {
      case SPECIAL, SERVICE -> List.of(bare());
      case DISPLAY -> List.of(display(supplier));
      case STANDARD, COMPOSITE -> tower(supplier, dice);
    };
  }

  private Packaging bare() {
    return new Packaging(
        "UDEF", leaf.unit(), "", UNKNOWN, contents(1, leaf.unit(), 1), ordering(true), "");
  }

  private Packaging display(int supplier) {
    return new Packaging(
        "D-PAK",
        "STK",
        gtin(supplier, 0),
        leaf.shape().stack(size, 8),
        contents(1, leaf.unit(), 1),
        ordering(true),
        "");
  }

  private List<Packaging> tower(int supplier, Dice dice) {
    int inner = dice.pick(List.of(4, 5, 6, 10, 12, 20));
    int outer = dice.pick(List.of(8, 10, 16, 24));
    String dangerous = leaf.shape() == Shape.LIQUID && dice.percent(10) ? "1263" : "";
    List<Packaging> packages = new ArrayList<>();
    packages.add(
        new Packaging(
            "F-PAK",
            leaf.unit(),
            gtin(supplier, 0),
            size,
            contents(1, leaf.unit(), 1),
            first(dice),
            dangerous));
    if (dice.percent(70)) {
      packages.add(
          new Packaging(
              "D-PAK",
              "PAK",
              gtin(supplier, 1),
              leaf.shape().stack(size, inner),
              contents(inner, leaf.unit(), inner),
              ordering(dice.percent(60)),
              dangerous));
    }
    if (dice.percent(45)) {
      packages.add(
          new Packaging(
              "T-PAK",
              "PLL",
              gtin(supplier, 2),
              leaf.shape().stack(size, inner * outer),
              contents(outer, "PAK", inner * outer),
              ordering(dice.percent(40)),
              dangerous));
    }
    return packages;
  }

  private static Contents contents(int count, String unit, int calculated) {
    return new Contents(
        BigDecimal.valueOf(count).setScale(6), unit, BigDecimal.valueOf(calculated).setScale(6));
  }

  private static Ordering first(Dice dice) {
    OptionalInt minimum =
        dice.percent(15) ? OptionalInt.of(dice.between(2, 10)) : OptionalInt.empty();
    return new Ordering(true, true, true, minimum);
  }

  private static Ordering ordering(boolean deliverable) {
    return new Ordering(deliverable, deliverable, false, OptionalInt.empty());
  }

  /** Distinct by item, supplier and package; 705 is within the numbers of Norway. */
  private String gtin(int supplier, int level) {
    return Gtin.complete("705%09d".formatted(index * (long) MOST_PACKAGES + supplier * 3L + level));
  }
}
