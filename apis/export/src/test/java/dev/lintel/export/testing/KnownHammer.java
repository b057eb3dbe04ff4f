package dev.lintel.export.testing;

import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.NrfInfo;
import dev.lintel.catalogue.items.Origin;
import dev.lintel.catalogue.items.Trade;
import dev.lintel.catalogue.items.TradeNumbers;
import java.math.BigDecimal;
import java.util.Optional;

/** The known item that has everything. */
public final class KnownHammer {
  public static final String GTIN = "7040012345671";

  private KnownHammer() {}

  static Item item() {
    return ItemSketch.item(KnownItems.HAMMER)
        .texts(
            new ItemTexts(
                "Hammer 450 g",
                "Snekkerhammer",
                "Smidd hode, \"skaft\" av ask\u007f",
                "Hammer for alle",
                "450 g",
                "slag",
                "Fjordserien",
                "F-1"))
        .in(KnownRegisters.SCREWS, "EC000123", KnownRegisters.HAMMERS)
        .origin(new Origin("NO", "Relevant", "82052000", "82052000"))
        .trade(new Trade("FT-450", "STK", Optional.of(new BigDecimal("0.0010")), true))
        .numbers(new TradeNumbers("9012345", "8812345", "123456789", "1234567", "7654321"))
        .nrf(new NrfInfo("9012345", "Hammer", "90", "9012"))
        .channels(Channel.TOTAL, Channel.VAVVS)
        .replaces(10_000_001, 10_000_002)
        .from(
            KnownSuppliers.withMedia(KnownRegisters.FJORDTRE, GTIN, KnownMedia.references()),
            KnownSuppliers.expiring(KnownRegisters.BESLAG, "2026-12-31"))
        .properties(KnownSuppliers.ofEveryKind())
        .created("2024-02-01T08:16:18.021478Z")
        .changed("2025-11-11T11:11:11.111111Z")
        .approved("2024-02-02")
        .made();
  }
}
