package dev.lintel.export.testing;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ParticipantReference;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Inserts, changes and deletes items among the known ones until it is closed. The known ones change
 * their texts, but neither number, owner nor age.
 */
public final class FleetingItems implements AutoCloseable {
  private static final List<ParticipantReference> OWNERS =
      List.of(KnownRegisters.FJORDTRE, KnownRegisters.BESLAG, KnownRegisters.NORDLYS);
  private static final int SPAN = 300;

  private final Catalogue catalogue;
  private final Random random;
  private final List<Item> known = KnownItems.all();
  private final Set<Integer> knownNumbers =
      known.stream().map(Item::number).collect(Collectors.toSet());
  private final Thread thread;
  private volatile boolean closing;
  private volatile Throwable failure;

  private FleetingItems(Catalogue catalogue, long seed) {
    this.catalogue = catalogue;
    this.random = new Random(seed);
    this.thread = Thread.ofVirtual().unstarted(this::changeThings);
  }

  public static FleetingItems in(Catalogue catalogue, long seed) {
    var items = new FleetingItems(catalogue, seed);
    items.thread.start();
    return items;
  }

  private void changeThings() {
    try {
      while (!closing) {
        changeOne();
      }
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void changeOne() {
    int number = KnownItems.HAMMER - 10 + random.nextInt(SPAN);
    if (knownNumbers.contains(number) || random.nextInt(5) == 0) {
      Item item = known.get(random.nextInt(known.size()));
      catalogue.writer().save(List.of(item.with(item.owner(), List.of())));
    } else if (random.nextBoolean()) {
      catalogue.writer().save(List.of(fleeting(number)));
    } else {
      catalogue.writer().delete(List.of(number));
    }
  }

  private Item fleeting(int number) {
    return ItemSketch.item(number)
        .called("Flyktig " + random.nextInt())
        .ownedBy(OWNERS.get(random.nextInt(OWNERS.size())))
        .created("2023-%02d-01T00:00:00Z".formatted(1 + random.nextInt(12)))
        .made();
  }

  @Override
  public void close() {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw new AssertionError("Items could not be changed", failure);
    }
  }
}
