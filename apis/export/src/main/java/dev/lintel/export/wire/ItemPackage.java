package dev.lintel.export.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A package of an item: measures gross, in whole millimetres, kilograms and cubic metres.
 *
 * @param packageClass F-PAK, D-PAK, T-PAK, PSE-PAK or UDEF
 * @param gtin with leading zeros, so a text
 */
public record ItemPackage(
    @JsonProperty("class") @Nullable String packageClass,
    @Nullable String gtin,
    @Nullable String gtinType,
    @Nullable BigDecimal weight,
    @Nullable Integer length,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable BigDecimal volume,
    String unit,
    @JsonProperty("isPCU") boolean isPcu,
    @Nullable Integer minOrderQuantity,
    boolean deliverable,
    boolean stocked,
    BigDecimal calculatedCount,
    BigDecimal consistsOfCount,
    @Nullable String consistsOfUnit,
    boolean dangerousGoods,
    @Nullable String dgunNumber) {}
