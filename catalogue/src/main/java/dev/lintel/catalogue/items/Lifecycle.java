package dev.lintel.catalogue.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an item came, changed and went. Instants are kept to the microsecond; {@code changed} is
 * what change feeds look at.
 *
 * @param expired the day the item left the range, if it has
 */
public record Lifecycle(
    Instant created,
    Instant changed,
    Optional<LocalDate> firstApproved,
    Optional<LocalDate> expired) {}
