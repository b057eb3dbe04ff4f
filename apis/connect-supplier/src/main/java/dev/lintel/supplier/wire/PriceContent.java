package dev.lintel.supplier.wire;

import dev.lintel.properties.profile.Described;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a supplier says of a price, without VAT, for the item's price unit. */
public record PriceContent(
    @Described("Required.") @Nullable BigDecimal price,
    @Nullable String currency,
    @Described("Required. The first day of a month that is still open for changes.")
        @Nullable LocalDate fromDate) {}
