package dev.lintel.export.testing;

import dev.lintel.catalogue.items.BundleItem;
import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Clp;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemProperties;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.Lifecycle;
import dev.lintel.catalogue.items.NrfInfo;
import dev.lintel.catalogue.items.Origin;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.items.Trade;
import dev.lintel.catalogue.items.TradeNumbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An item in the making: a plain one, of which a story says what matters to it. */
public final class ItemSketch {
  private final int number;
  private ItemType type = ItemType.STANDARD;
  private ItemTexts texts = texts("Skrue", "", "");
  private ProductGroupReference group = KnownRegisters.SCREWS;
  private String etimClass = "";
  private int module;
  private ParticipantReference owner = KnownRegisters.FJORDTRE;
  private Origin origin = new Origin("", "", "", "");
  private Trade trade = new Trade("", "STK", Optional.empty(), false);
  private TradeNumbers numbers = TradeNumbers.NONE;
  private Optional<NrfInfo> nrf = Optional.empty();
  private Optional<Clp> clp = Optional.empty();
  private Set<Channel> channels = Set.of(Channel.TOTAL);
  private List<Integer> replaces = List.of();
  private List<BundleItem> bundle = List.of();
  private List<Supplier> suppliers = List.of();
  private ItemProperties properties = ItemProperties.NONE;
  private Instant created = Instant.parse("2024-05-01T10:00:00Z");
  private Instant changed = Instant.parse("2024-06-01T10:00:00Z");
  private Optional<LocalDate> approved = Optional.empty();
  private Optional<LocalDate> expired = Optional.empty();

  private ItemSketch(int number) {
    this.number = number;
  }

  public static ItemSketch item(int number) {
    return new ItemSketch(number);
  }

  public ItemSketch called(String primary) {
    texts = texts(primary, "", "");
    return this;
  }

  public ItemSketch ownedBy(ParticipantReference participant) {
    owner = participant;
    return this;
  }

  public ItemSketch created(String instant) {
    created = Instant.parse(instant);
    return this;
  }

  public ItemSketch changed(String instant) {
    changed = Instant.parse(instant);
    return this;
  }

  ItemSketch type(ItemType value) {
    type = value;
    return this;
  }

  ItemSketch texts(ItemTexts value) {
    texts = value;
    return this;
  }

  ItemSketch in(ProductGroupReference value, String etim, int moduleNumber) {
    group = value;
    etimClass = etim;
    module = moduleNumber;
    return this;
  }

  ItemSketch origin(Origin value) {
    origin = value;
    return this;
  }

  ItemSketch trade(Trade value) {
    trade = value;
    return this;
  }

  ItemSketch numbers(TradeNumbers value) {
    numbers = value;
    return this;
  }

  ItemSketch nrf(NrfInfo value) {
    nrf = Optional.of(value);
    return this;
  }

  ItemSketch clp(Clp value) {
    clp = Optional.of(value);
    return this;
  }

  ItemSketch channels(Channel... value) {
    channels = Set.of(value);
    return this;
  }

  ItemSketch replaces(Integer... value) {
    replaces = List.of(value);
    return this;
  }

  ItemSketch holds(int item, String quantity) {
    bundle = List.of(new BundleItem(item, new BigDecimal(quantity)));
    return this;
  }

  ItemSketch from(Supplier... value) {
    suppliers = List.of(value);
    return this;
  }

  ItemSketch properties(ItemProperties value) {
    properties = value;
    return this;
  }

  ItemSketch approved(String day) {
    approved = Optional.of(LocalDate.parse(day));
    return this;
  }

  ItemSketch expired(String day) {
    expired = Optional.of(LocalDate.parse(day));
    return this;
  }

  static ItemTexts texts(String primary, String secondary, String description) {
    return new ItemTexts(primary, secondary, description, "", "", "", "", "");
  }

  public Item made() {
    return new Item(
        number,
        type,
        texts,
        new Classification(group, etimClass, module),
        owner,
        origin,
        trade,
        numbers,
        nrf,
        clp,
        channels,
        replaces,
        bundle,
        suppliers,
        properties,
        new Lifecycle(created, changed, approved, expired));
  }
}
