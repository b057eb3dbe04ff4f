package dev.lintel.catalogue.groups;

import java.time.Instant;
import java.util.Optional;

/**
 * A product group.
 *
 * @param number 2, 4 or 7 digits by level, as text since it may begin with 0
 * @param parent the number of the group above; empty at the top
 * @param unspsc UNSPSC code; groups of seven digits alone, else empty
 * @param primaryUnit first price comparison unit; may be empty
 * @param secondaryUnit second price comparison unit; may be empty
 * @param active false when the group has expired
 */
public record ProductGroup(
    String number,
    String name,
    Optional<String> parent,
    String unspsc,
    String primaryUnit,
    String secondaryUnit,
    boolean active,
    Instant created,
    Instant changed) {}
