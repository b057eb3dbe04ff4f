package dev.lintel.export.testing;

import dev.lintel.catalogue.items.Contents;
import dev.lintel.catalogue.items.ItemProperties;
import dev.lintel.catalogue.items.Measures;
import dev.lintel.catalogue.items.MediaReference;
import dev.lintel.catalogue.items.Ordering;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.Property;
import dev.lintel.catalogue.items.Supplier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Suppliers with packages, and properties, of the known items. */
final class KnownSuppliers {
  private KnownSuppliers() {}

  static Supplier plain(ParticipantReference participant, boolean main, String gtin) {
    return new Supplier(
        participant, main, "", Optional.empty(), List.of(measured("F-PAK", gtin)), List.of());
  }

  static Supplier withMedia(
      ParticipantReference participant, String gtin, List<MediaReference> media) {
    return new Supplier(
        participant,
        true,
        "H-450",
        Optional.empty(),
        List.of(measured("F-PAK", gtin), bare("D-PAK"), bare("")),
        media);
  }

  static Supplier expiring(ParticipantReference participant, String day) {
    return new Supplier(
        participant,
        false,
        "4711",
        Optional.of(LocalDate.parse(day)),
        List.of(measured("T-PAK", "00012345678905")),
        List.of());
  }

  static Supplier dangerous(ParticipantReference participant) {
    Packaging can =
        new Packaging("F-PAK", "STK", "", NO_MEASURES, one("STK"), NO_ORDERING, "UN1263");
    return new Supplier(participant, true, "", Optional.empty(), List.of(can), List.of());
  }

  private static final Measures NO_MEASURES =
      new Measures(0, 0, 0, Optional.empty(), Optional.empty());
  private static final Ordering NO_ORDERING =
      new Ordering(false, false, false, OptionalInt.empty());

  private static Packaging measured(String level, String gtin) {
    return new Packaging(
        level,
        "STK",
        gtin,
        new Measures(
            170,
            30,
            640,
            Optional.of(new BigDecimal("1.5000")),
            Optional.of(new BigDecimal("0.003264"))),
        one("STK"),
        new Ordering(true, true, true, OptionalInt.of(6)),
        "");
  }

  private static Packaging bare(String level) {
    return new Packaging(level, "PAK", "", NO_MEASURES, one(""), NO_ORDERING, "");
  }

  private static Contents one(String unit) {
    return new Contents(new BigDecimal("1.000000"), unit, new BigDecimal("1.000000"));
  }

  static ItemProperties sameInEveryRelease() {
    return new ItemProperties(
        List.of(property("EF000008", "Bredde", "12", "mm", 0)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static ItemProperties ofEveryKind() {
    return new ItemProperties(
        List.of(
            property("EF000001", "Vekt", "450", "g", 0),
            property("EF000002", "Skaft", "Tre", "", 8),
            property("EF000003", "Skaft (ny)", "Ask", "", 9)),
        List.of(property("", "Svanemerket", "True", "Ja/Nei", 0)),
        List.of(property("", "Salgstekst", "God i hånden", "", 0)),
        List.of(property("", "GWP", "1.10", "kg CO2", 0)),
        List.of(property("", "Farge", "", "", 0)));
  }

  private static Property property(
      String code, String name, String value, String unit, int release) {
    UUID guid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Property(guid, code, name, "", value, unit, release);
  }
}
