package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lintel.properties.profile.Described;
import org.jspecify.annotations.Nullable;

/** An item as a supplier sees it: its own working copy, or what is published. */
public record Item(
    int nobbNumber,
    @Described("Whether the caller owns the item.") @Nullable Boolean mainSupplier,
    @Described("The caller's participant number.") @Nullable Integer participantNumber,
    @JsonUnwrapped ItemContent content,
    @JsonUnwrapped Standing standing)
    implements ItemAnswer {}
