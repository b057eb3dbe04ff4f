package dev.lintel.catalogue.searches;

import dev.lintel.catalogue.shelf.ItemCriteria;
import java.util.Optional;

/**
 * A search by name, of one account or for all.
 *
 * @param account whose it is; empty when it is for all
 */
public record SavedSearch(
    Optional<String> account, String name, String description, ItemCriteria criteria) {}
