package dev.lintel.supplier.wire;

import dev.lintel.properties.profile.Described;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the items that a supplier owns or adds to, by number. */
public record ItemList(
    List<Item> items,
    @Described("Sent as pageToken it gives the next page; null on the last one.")
        @Nullable String nextPageToken)
    implements ItemAnswer {}
