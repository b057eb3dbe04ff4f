package dev.lintel.export.testing;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.groups.ProductGroup;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.participants.Participant;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.units.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The known groups, units, modules, participants and prices. */
public final class KnownRegisters {
  public static final ParticipantReference FJORDTRE = new ParticipantReference(50001, "Fjordtre");
  public static final ParticipantReference BESLAG =
      new ParticipantReference(50002, "Ålesund Beslag");
  public static final ParticipantReference NORDLYS =
      new ParticipantReference(50003, "Nordlys Elektro");

  static final ProductGroupReference AXES = new ProductGroupReference("0150260", "Økser");
  static final ProductGroupReference SCREWS = new ProductGroupReference("1810110", "Treskruer");
  static final ProductGroupReference CABLES = new ProductGroupReference("3010101", "Kabler");

  public static final int HAMMERS = 30_000_001;
  public static final int OLD_HAMMERS = 30_000_002;

  private static final Instant MADE = Instant.parse("2020-01-01T08:00:00Z");
  private static final Instant CHANGED = Instant.parse("2025-02-03T08:30:00.123456Z");

  private KnownRegisters() {}

  static void store(Catalogue catalogue) {
    catalogue
        .units()
        .save(List.of(new Unit("STK", "Stykk"), new Unit("M", "Meter"), new Unit("PAK", "Pakke")));
    catalogue.groups().save(groups());
    catalogue
        .participants()
        .save(
            List.of(
                participant(FJORDTRE, true),
                participant(BESLAG, true),
                participant(NORDLYS, false)));
    catalogue.modules().save(List.of(module(HAMMERS, true), module(OLD_HAMMERS, false)));
    catalogue.prices().save(prices());
  }

  /** Two active leaves, one leaf that expired, one whole branch that did. */
  private static List<ProductGroup> groups() {
    return List.of(
        group("01", "Verktøy", Optional.empty(), true),
        group("0150", "Håndverktøy", Optional.of("01"), true),
        group("0150260", "Økser", Optional.of("0150"), true),
        group("0150270", "Sager (utgått)", Optional.of("0150"), false),
        group("18", "Festemidler", Optional.empty(), true),
        group("1810", "Skruer", Optional.of("18"), true),
        group("1810110", "Treskruer", Optional.of("1810"), true),
        group("90", "Utgåtte varer", Optional.empty(), false),
        group("9010", "Telefaks", Optional.of("90"), false),
        group("9010100", "Ruller", Optional.of("9010"), false));
  }

  private static ProductGroup group(
      String number, String name, Optional<String> parent, boolean active) {
    boolean leaf = number.length() == 7;
    return new ProductGroup(
        number, name, parent, leaf ? "27111500" : "", leaf ? "STK" : "", "", active, MADE, CHANGED);
  }

  private static Participant participant(ParticipantReference reference, boolean active) {
    return new Participant(
        reference.number(),
        reference.name(),
        active ? "987654321" : "",
        "NO",
        "",
        true,
        active,
        MADE,
        CHANGED);
  }

  private static Module module(int number, boolean active) {
    return new Module(
        number,
        active ? "H-1" : "",
        "Hammere",
        "",
        "Fjord",
        "",
        "EC000123",
        active ? FJORDTRE.number() : 0,
        active ? FJORDTRE.name() : "",
        FJORDTRE.number(),
        SCREWS.number(),
        SCREWS.name(),
        active,
        MADE,
        CHANGED);
  }

  /** The hammer's price rises in 2026 and is offered by two; the axe has one price for ever. */
  private static List<Price> prices() {
    return List.of(
        price(KnownItems.HAMMER, FJORDTRE, "199.50", "2025-01-01", Optional.of("2025-12-31")),
        price(KnownItems.HAMMER, FJORDTRE, "210.00", "2026-01-01", Optional.empty()),
        price(KnownItems.HAMMER, BESLAG, "205.1234", "2025-07-01", Optional.empty()),
        price(KnownItems.AXE, BESLAG, "450", "2024-01-01", Optional.empty()));
  }

  private static Price price(
      int item, ParticipantReference supplier, String amount, String from, Optional<String> to) {
    return new Price(
        item,
        supplier.number(),
        "INDEX",
        new BigDecimal(amount),
        "NOK",
        "STK",
        LocalDate.parse(from),
        to.map(LocalDate::parse));
  }
}
