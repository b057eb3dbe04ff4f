package dev.lintel.properties.paging;

import java.util.Optional;

/**
 * What became of a page: the total, and where its neighbours begin.
 *
 * @param totalHits exact as of the walk's first page
 * @param before the key of the page's first entry, if entries come before it; empty on the first
 *     page
 * @param after the key of the page's last entry, if entries come after it; empty on the last page
 */
public record PageOutcome(long totalHits, Optional<PageKey> before, Optional<PageKey> after) {}
