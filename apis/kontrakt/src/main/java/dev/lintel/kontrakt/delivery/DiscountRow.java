package dev.lintel.kontrakt.delivery;

import dev.lintel.catalogue.contracts.Element;
import dev.lintel.kontrakt.wire.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A discount element; its unit follows from the type and is only compared. */
record DiscountRow(String type, BigDecimal value, @Nullable String unit) {

  Element facts() {
    return new Element(Words.constant(Element.Kind.class, type), value);
  }
}
