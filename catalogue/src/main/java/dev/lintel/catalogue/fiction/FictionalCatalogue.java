package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.groups.ProductGroup;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.participants.Participant;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.units.Unit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * A made-up catalogue of building products. Seed, size and instant decide everything in it; the
 * item at a place does not depend on the size. Nothing is kept but the small lists, so size costs
 * no memory.
 */
public final class FictionalCatalogue {

  private final long seed;
  private final int size;
  private final Instant now;
  private final GroupTree tree;
  private final Cast cast;
  private final Families families;
  private final ItemMaker maker;
  private final Pricing pricing;

  /**
   * Describes a catalogue.
   *
   * @param size how many items
   * @param instant the present as the items know it: all was made and changed before; cut to the
   *     whole day
   */
  public FictionalCatalogue(long seed, int size, Instant instant) {
    this.seed = seed;
    this.size = size;
    now = instant.truncatedTo(ChronoUnit.DAYS);
    tree = new GroupTree(now);
    cast = new Cast(seed, now);
    families = new Families(seed, tree.leaves(), cast, now);
    maker = new ItemMaker(seed, cast, families, now);
    pricing = new Pricing(seed, now);
  }

  /** Stores everything, on all processors; the callback hears how many items are stored so far. */
  public void load(Catalogue catalogue, LongConsumer progress) {
    new FictionLoad(this, catalogue, progress).run();
  }

  /** How many items. */
  public int size() {
    return size;
  }

  /** The item at a place, from 0. */
  public Item item(int index) {
    return maker.item(index);
  }

  /** The item numbers of a span of places. */
  public List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(maker::number).toList();
  }

  /** The prices of the item at a place. */
  public List<Price> prices(int index, Item item) {
    return pricing.of(index, item);
  }

  /** The whole tree of product groups. */
  public List<ProductGroup> groups() {
    return tree.groups();
  }

  /** All participants. */
  public List<Participant> participants() {
    return cast.participants();
  }

  /** All modules. */
  public List<Module> modules() {
    return families.modules();
  }

  /** All units. */
  public List<Unit> units() {
    return Standards.UNITS;
  }

  long seed() {
    return seed;
  }

  Instant now() {
    return now;
  }

  /** The participant that owns the item at a place. */
  int owner(int index) {
    return maker.family(index).module().owner();
  }

  int mainGroups() {
    return tree.families();
  }

  int mainGroup(int index) {
    return maker.family(index).leaf().family();
  }
}
