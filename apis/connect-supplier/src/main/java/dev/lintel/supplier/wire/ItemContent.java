package dev.lintel.supplier.wire;

import dev.lintel.properties.profile.Described;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supplier says of an item. */
public record ItemContent(
    @Described("Required. Standard, Display, Composite, Special or Service; it never changes.")
        @Nullable String type,
    @Described("Required. An approved module of one's own.") @Nullable Integer moduleNumber,
    @Described("Required. Item text 1.") @Nullable String primaryText,
    @Described("Item text 2.") @Nullable String secondaryText,
    @Described("The alternative supplier's own too; buyers see the owner's.")
        @Nullable String digitalChannelText,
    @Nullable String dimension,
    @Nullable String description,
    @Described("The alternative supplier's own too; buyers see the owner's.")
        @Nullable String marketingText,
    @Nullable String modelName,
    @Nullable String seriesName,
    @Described("Required. The alternative supplier's own too.") @Nullable String supplierItemNumber,
    @Described("Required.") @Nullable String manufacturerItemNumber,
    @Described("Required. A name of the list units.") @Nullable String priceUnit,
    @Described("Required.") @Nullable Boolean stocked,
    @Described("Required.") @Nullable Boolean hasDurabilityDate,
    @Nullable Boolean toleratesFrost,
    @Nullable LocalDate launchDate,
    @Described("At least four days ahead. The alternative supplier's own too.")
        @Nullable LocalDate expiryDate,
    @Described("The alternative supplier's own too; buyers see the owner's.")
        @Nullable String freightGroup,
    @Described("A name of the list countries.") @Nullable String countryOfOrigin,
    @Nullable String customsNoCode,
    @Nullable String customsEuCode,
    @Described("Cubic metres per price unit.") @Nullable BigDecimal currentVolumeFactor,
    @Described("Since version 2: TOTAL, VAVVS.") @Nullable List<String> channel,
    @Nullable List<String> environmentLabels,
    @Nullable List<String> hazardLabels,
    @Nullable DangerousGoods dangerousGoods,
    @Nullable List<Integer> replacesNobbNumbers,
    @Nullable List<Integer> accessories,
    @Nullable List<String> uniqueSellingPoints,
    @Nullable List<Video> videos,
    @Nullable EpdData epdData,
    @Nullable NrfInfo nrfInfo,
    @Nullable String tunNumber,
    @Nullable String finfoNumber,
    @Nullable String tax,
    @Described("What a Display or Composite holds.") @Nullable List<BundledItem> bundleItems) {}
