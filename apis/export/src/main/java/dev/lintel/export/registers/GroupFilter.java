package dev.lintel.export.registers;

import dev.lintel.export.wire.ProductGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leaves product groups out of a tree; a group stays when one below it stays, so that no branch
 * hangs in the air.
 */
final class GroupFilter {
  private GroupFilter() {}

  /**
   * @param active whether active groups are wanted or expired ones; empty for both
   */
  static List<ProductGroup> of(List<ProductGroup> groups, Optional<Boolean> active) {
    return active.isEmpty()
        ? groups
        : groups.stream().flatMap(group -> kept(group, active.get())).toList();
  }

  private static Stream<ProductGroup> kept(ProductGroup group, boolean active) {
    List<ProductGroup> below = of(group.subGroups(), Optional.of(active));
    boolean stays = group.active() == active || !below.isEmpty();
    return stays ? Stream.of(with(group, below)) : Stream.empty();
  }

  private static ProductGroup with(ProductGroup group, List<ProductGroup> below) {
    return new ProductGroup(
        group.name(),
        group.number(),
        group.status(),
        below,
        group.unspscnr(),
        group.primaryPCU(),
        group.secondaryPCU(),
        group.active());
  }
}
