package dev.lintel.export.testing;

import static dev.lintel.export.testing.ItemSketch.item;
import static dev.lintel.export.testing.KnownRegisters.AXES;
import static dev.lintel.export.testing.KnownRegisters.BESLAG;
import static dev.lintel.export.testing.KnownRegisters.CABLES;
import static dev.lintel.export.testing.KnownRegisters.FJORDTRE;
import static dev.lintel.export.testing.KnownRegisters.NORDLYS;

import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Clp;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.Trade;
import dev.lintel.catalogue.items.TradeNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The thirty known items: seven with a character, eleven on the edges of days, twelve screws. */
public final class KnownItems {
  /** Everything that an item can have. */
  public static final int HAMMER = 10_000_010;

  /** A leading zero in its group; letters beyond ASCII; of the second owner. */
  public static final int AXE = 10_000_020;

  public static final int DISPLAY = 10_000_030;
  public static final int COMPOSITE = 10_000_040;

  /** Of type Special, which alone has no picture. */
  public static final int SPECIAL = 10_000_050;

  /** Of type Service, in no channel. */
  public static final int SERVICE = 10_000_060;

  /** Expired, dangerous, labelled. */
  public static final int PAINT = 10_000_070;

  /** For electricians alone: channel VAVVS, same properties in every ETIM release. */
  public static final int CABLE = 10_000_080;

  /** Number of the first of twelve screws, which have nothing but a text, an owner and an age. */
  public static final int FIRST_SCREW = 10_000_100;

  public static final int SCREWS = 12;

  /** No item has it. */
  public static final int UNKNOWN = 99_999_999;

  private KnownItems() {}

  public static List<Item> all() {
    List<Item> all = new ArrayList<>();
    all.add(KnownHammer.item());
    all.addAll(characters());
    all.addAll(EdgesOfDays.items());
    for (int i = 0; i < SCREWS; i++) {
      all.add(screw(i));
    }
    return all;
  }

  private static List<Item> characters() {
    return List.of(
        axe(),
        item(DISPLAY).type(ItemType.DISPLAY).called("Hammerstativ").holds(HAMMER, "12").made(),
        item(COMPOSITE).type(ItemType.COMPOSITE).called("Verktøysett").holds(AXE, "1.5").made(),
        item(SPECIAL).type(ItemType.SPECIAL).called("Spesialmål").made(),
        item(SERVICE).type(ItemType.SERVICE).called("Montering").channels().made(),
        paint(),
        cable());
  }

  private static Item axe() {
    return item(AXE)
        .called("Øks ÆRLIG 1,2 kg")
        .in(AXES, "EC002112", 0)
        .ownedBy(BESLAG)
        .trade(new Trade("ØKS-12/A", "STK", Optional.empty(), true))
        .from(KnownSuppliers.plain(BESLAG, true, "7051750070501"))
        .made();
  }

  private static Item paint() {
    return item(PAINT)
        .called("Maling, rød")
        .clp(new Clp("Fare", List.of("H225"), List.of("GHS02")))
        .from(KnownSuppliers.dangerous(FJORDTRE))
        .expired("2025-06-30")
        .made();
  }

  private static Item cable() {
    return item(CABLE)
        .called("Kabel PFXP 3G1,5")
        .in(CABLES, "EC003249", 0)
        .ownedBy(NORDLYS)
        .numbers(new TradeNumbers("", "1020304", "", "", ""))
        .channels(Channel.VAVVS)
        .properties(KnownSuppliers.sameInEveryRelease())
        .made();
  }

  /** Screws are created in pairs, youngest first, and their owners take turns. */
  private static Item screw(int index) {
    List<ParticipantReference> owners = List.of(NORDLYS, FJORDTRE, BESLAG);
    return item(FIRST_SCREW + index)
        .called("Treskrue %d mm".formatted(20 + 5 * index))
        .ownedBy(owners.get(index % owners.size()))
        .created("2023-%02d-01T00:00:00Z".formatted(12 - index / 2))
        .made();
  }
}
