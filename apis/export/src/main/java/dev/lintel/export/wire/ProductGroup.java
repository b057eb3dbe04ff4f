package dev.lintel.export.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product group with the groups below it, as version 2 shows it.
 *
 * @param number 2, 4 or 7 digits by level; it may begin with 0, so a text
 * @param unspscnr UNSPSC code, of leaf groups alone
 * @param primaryPCU first price comparison unit
 */
public record ProductGroup(
    String name,
    String number,
    ItemStatus status,
    List<ProductGroup> subGroups,
    @Nullable String unspscnr,
    @Nullable String primaryPCU,
    @Nullable String secondaryPCU,
    boolean active) {}
