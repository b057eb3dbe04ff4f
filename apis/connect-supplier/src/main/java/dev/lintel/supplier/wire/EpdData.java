package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The environmental product declaration of an item. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EpdData(String epdId, @Nullable BigDecimal calculationFactor) {}
