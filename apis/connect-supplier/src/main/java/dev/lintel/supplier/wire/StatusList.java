package dev.lintel.supplier.wire;

import dev.lintel.properties.profile.Described;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of one's own operations, newest first. */
public record StatusList(
    List<Status> operations,
    @Described("Sent as pageToken it gives the next page; null on the last one.")
        @Nullable String nextPageToken) {}
