package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lintel.properties.profile.Described;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A price as its supplier sees it. */
public record Price(
    @JsonUnwrapped PriceContent content,
    @Described("The last day, where another price follows.") @Nullable LocalDate toDate,
    @Nullable Integer supplierParticipantNumber,
    boolean published) {}
