package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.items.BundleItem;
import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Clp;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.Lifecycle;
import dev.lintel.catalogue.items.Measures;
import dev.lintel.catalogue.items.NrfInfo;
import dev.lintel.catalogue.items.Origin;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.items.Trade;
import dev.lintel.catalogue.items.TradeNumbers;
import dev.lintel.catalogue.participants.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the item at a place; it depends on seed and place, not on how many there are. */
final class ItemMaker {

  private static final int FIRST_NUMBER = 10_000_000;
  private static final int STEP = 7;
  private static final long TEN_YEARS = 10L * 365 * 24 * 3600;

  private final long seed;
  private final Cast cast;
  private final Families families;
  private final Instant now;

  ItemMaker(long seed, Cast cast, Families families, Instant now) {
    this.seed = seed;
    this.cast = cast;
    this.families = families;
    this.now = now;
  }

  /** Rising with the place, with gaps. */
  int number(int index) {
    return FIRST_NUMBER + STEP * index + new Dice(seed, "number", index).below(STEP);
  }

  Families.Family family(int index) {
    return families.pick(new Dice(seed, "family", index));
  }

  Item item(int index) {
    Dice dice = new Dice(seed, "item", index);
    Families.Family family = family(index);
    ItemType type = type(dice);
    Measures size = family.leaf().shape().one(dice);
    boolean plumbing = family.leaf().number().startsWith("11");
    String nrf = plumbing ? "%07d".formatted(1_000_000 + index % 9_000_000) : "";
    ParticipantReference owner =
        new ParticipantReference(family.module().owner(), family.module().manufacturerName());
    return new Item(
        number(index),
        type,
        Writer.texts(family, size, dice),
        classification(family),
        owner,
        origin(dice),
        trade(family.leaf(), size, index, dice),
        numbers(nrf, plumbing, index),
        plumbing
            ? Optional.of(new NrfInfo(nrf, family.leaf().name(), "1", "11"))
            : Optional.empty(),
        clp(family.leaf(), dice),
        channels(plumbing, dice),
        replaces(index, dice),
        bundle(type, index, dice),
        suppliers(owner, new Packer(type, family.leaf(), size, index), index, type),
        Describer.properties(family.leaf(), size, dice),
        lifecycle(dice));
  }

  private static ItemType type(Dice dice) {
    int chance = dice.below(100);
    if (chance < 90) {
      return ItemType.STANDARD;
    }
    return chance < 93
        ? ItemType.DISPLAY
        : chance < 96 ? ItemType.COMPOSITE : chance < 98 ? ItemType.SPECIAL : ItemType.SERVICE;
  }

  private static Classification classification(Families.Family family) {
    Leaf leaf = family.leaf();
    return new Classification(
        new ProductGroupReference(leaf.number(), leaf.name()),
        leaf.etimClass(),
        family.module().number());
  }

  private static Origin origin(Dice dice) {
    String country = dice.pick(List.of("NO", "NO", "SE", "DK", "FI", "DE", "PL", "SI", "CN"));
    String customs = "%08d".formatted(25_000_000 + dice.below(70_000_000));
    return new Origin(
        country, dice.percent(90) ? "Relevant" : "NotRelevantNoTraceability", customs, customs);
  }

  private static Trade trade(Leaf leaf, Measures size, int index, Dice dice) {
    Optional<BigDecimal> volumeFactor = dice.percent(60) ? size.volume() : Optional.empty();
    return new Trade("A%07d".formatted(index), leaf.unit(), volumeFactor, dice.percent(80));
  }

  private static TradeNumbers numbers(String nrf, boolean plumbing, int index) {
    return plumbing
        ? new TradeNumbers(
            nrf, "", "%09d".formatted(index), "%07d".formatted(index), "%07d".formatted(index))
        : TradeNumbers.NONE;
  }

  private static Optional<Clp> clp(Leaf leaf, Dice dice) {
    return leaf.shape() == Shape.LIQUID && dice.percent(30)
        ? Optional.of(new Clp("Advarsel", List.of("H317", "H412"), List.of("GHS07")))
        : Optional.empty();
  }

  private static Set<Channel> channels(boolean plumbing, Dice dice) {
    if (plumbing) {
      return dice.percent(50) ? Set.of(Channel.TOTAL, Channel.VAVVS) : Set.of(Channel.VAVVS);
    }
    return Set.of(Channel.TOTAL);
  }

  private List<Integer> replaces(int index, Dice dice) {
    return index > 0 && dice.percent(4) ? List.of(number(dice.below(index))) : List.of();
  }

  private List<BundleItem> bundle(ItemType type, int index, Dice dice) {
    if (index < 2 || (type != ItemType.DISPLAY && type != ItemType.COMPOSITE)) {
      return List.of();
    }
    return List.of(
        new BundleItem(number(dice.below(index / 2)), BigDecimal.valueOf(dice.between(1, 12))),
        new BundleItem(
            number(index / 2 + dice.below(index / 2)), BigDecimal.valueOf(dice.between(1, 12))));
  }

  private List<Supplier> suppliers(
      ParticipantReference owner, Packer packer, int index, ItemType type) {
    Dice dice = new Dice(seed, "suppliers", index);
    Supplier main =
        new Supplier(
            owner,
            true,
            "%d-%03d".formatted(index, dice.below(1000)),
            Optional.empty(),
            packer.packages(0, dice),
            Gallery.of(seed, index, number(index), type));
    int others = dice.percent(60) ? 0 : dice.between(1, 2);
    return switch (others) {
      case 0 -> List.of(main);
      case 1 -> List.of(main, other(owner, packer, 1, dice));
      default -> List.of(main, other(owner, packer, 1, dice), other(owner, packer, 2, dice));
    };
  }

  /** Another participant than the owner, and than the one before. */
  private Supplier other(ParticipantReference owner, Packer packer, int place, Dice dice) {
    int ownPlace = Cast.placeOf(owner.number());
    Participant participant = cast.get(ownPlace + place * 13 + dice.below(13));
    return new Supplier(
        new ParticipantReference(participant.number(), participant.name()),
        false,
        "L%06d".formatted(dice.below(1_000_000)),
        dice.percent(8) ? Optional.of(today().plusDays(dice.between(4, 400))) : Optional.empty(),
        packer.packages(place, dice),
        List.of());
  }

  /** Made at any time of ten years, changed since then, more often lately. */
  private Lifecycle lifecycle(Dice dice) {
    long age = (long) (TEN_YEARS * dice.share());
    long sinceChange = (long) (age * dice.share() * dice.share());
    Instant created = now.minusSeconds(age);
    Instant changed = now.minusSeconds(sinceChange);
    LocalDate approved = LocalDate.ofInstant(created, ZoneOffset.UTC);
    Optional<LocalDate> expired =
        dice.percent(6)
            ? Optional.of(LocalDate.ofInstant(changed, ZoneOffset.UTC))
            : Optional.empty();
    return new Lifecycle(created, changed, Optional.of(approved), expired);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
