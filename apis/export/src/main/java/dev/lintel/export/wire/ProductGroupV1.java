package dev.lintel.export.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product group as version 1 shows it: without the field {@code active}, which version 2 added.
 */
public record ProductGroupV1(
    String name,
    String number,
    ItemStatus status,
    List<ProductGroupV1> subGroups,
    @Nullable String unspscnr,
    @Nullable String primaryPCU,
    @Nullable String secondaryPCU) {

  public static ProductGroupV1 of(ProductGroup group) {
    return new ProductGroupV1(
        group.name(),
        group.number(),
        group.status(),
        group.subGroups().stream().map(ProductGroupV1::of).toList(),
        group.unspscnr(),
        group.primaryPCU(),
        group.secondaryPCU());
  }
}
