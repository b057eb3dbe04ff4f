package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.Contents;
import dev.lintel.catalogue.items.Measures;
import dev.lintel.catalogue.items.Ordering;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.supply.documents.DocumentMaking;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.rules.PackageRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** The way between the packages that buyers see and suppliers' documents of them. */
final class PackageMapping {

  /** Buyers see amounts with so many decimals; suppliers' have no more. */
  private static final int DECIMALS = PackageRules.DECIMALS;

  private PackageMapping() {}

  static List<ObjectNode> documents(int item, int owner, List<Packaging> packages) {
    return IntStream.range(0, packages.size())
        .mapToObj(place -> document(PartIds.ofPackage(item, owner, place), packages.get(place)))
        .toList();
  }

  private static ObjectNode document(UUID id, Packaging from) {
    Measures measures = from.measures();
    Ordering ordering = from.ordering();
    return new DocumentMaking()
        .text("id", id.toString())
        .text("type", from.level())
        .text("unit", from.unit())
        .text("consistsOfUnit", from.contents().unit())
        .number("consistsOfCount", plain(from.contents().count()))
        .number("calculatedCount", plain(from.contents().calculatedCount()))
        .flag("deliverable", ordering.deliverable())
        .flag("stocked", ordering.stocked())
        .text("gtin", from.gtin())
        .number("height", measures.height())
        .number("length", measures.length())
        .number("width", measures.width())
        .number("weight", measures.weight())
        .number("volume", measures.volume())
        .number("minOrderQuantity", ordering.minimumQuantity().orElse(0))
        .made();
  }

  /** The package of a document; whether prices are compared for it is not the document's. */
  static Packaging facts(Given from, Optional<Packaging> old, String dangerousGoods) {
    String level = from.text("type");
    return new Packaging(
        level,
        from.text("unit"),
        from.text("gtin"),
        new Measures(
            from.roundedUp("length"),
            from.roundedUp("width"),
            from.roundedUp("height"),
            from.decimal("weight"),
            from.decimal("volume")),
        new Contents(
            amount(from, "consistsOfCount"),
            from.text("consistsOfUnit"),
            amount(from, "calculatedCount")),
        new Ordering(
            from.flag("deliverable"),
            from.flag("stocked"),
            old.map(each -> each.ordering().comparison()).orElse(level.equals("F-PAK")),
            from.integer("minOrderQuantity")),
        dangerousGoods);
  }

  /** The same package, ordered from another supplier. */
  static Packaging ordered(Packaging from, boolean deliverable, boolean stocked) {
    Ordering ordering = from.ordering();
    return new Packaging(
        from.level(),
        from.unit(),
        from.gtin(),
        from.measures(),
        from.contents(),
        new Ordering(deliverable, stocked, ordering.comparison(), ordering.minimumQuantity()),
        from.dangerousGoods());
  }

  private static BigDecimal amount(Given from, String name) {
    return from.decimal(name).orElse(BigDecimal.ONE).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
