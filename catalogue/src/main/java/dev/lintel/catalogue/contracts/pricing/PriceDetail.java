package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Validity;
import java.math.BigDecimal;

/**
 * A price and the longest span of days around the asked one in which it follows from the same index
 * price, contract and conditions.
 *
 * @param value four decimals
 */
public record PriceDetail(BigDecimal value, Validity validity) {}
