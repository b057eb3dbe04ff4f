package dev.lintel.export.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as version 2 shows it. Version 1 is the same without the fields that {@link ItemVersions}
 * names.
 *
 * @param nobbNumber eight digits
 * @param productGroupNumber seven digits, which may begin with 0, so a text
 * @param currentVolumeFactor cubic metres in one price unit
 */
public record Item(
    int nobbNumber,
    String type,
    String primaryText,
    @Nullable String secondaryText,
    @Nullable String description,
    @Nullable String digitalChannelText,
    @Nullable String dimension,
    @Nullable String keyword,
    @Nullable String seriesName,
    @Nullable String modelName,
    String productGroupNumber,
    @Nullable String productGroupName,
    @Nullable String etimClass,
    @Nullable Integer moduleNumber,
    int ownerParticipantNumber,
    @Nullable String ownerParticipantName,
    @Nullable String manufacturerItemNumber,
    @Nullable String priceUnit,
    @Nullable BigDecimal currentVolumeFactor,
    boolean stocked,
    @Nullable String countryOfOrigin,
    @Nullable String countryOfOriginRelevance,
    @Nullable String customsEuCode,
    @Nullable String customsNoCode,
    @Nullable String nrfNumber,
    @Nullable String elNumber,
    @Nullable String vvsNumber,
    @Nullable String lviNumber,
    @Nullable String rskNumber,
    @Nullable ItemNrfInfo nrfInfo,
    @Nullable ItemClp clp,
    List<String> channels,
    List<ItemBundleItem> bundleItems,
    List<Integer> replacesNobbNumbers,
    @Nullable LocalDate firstTimeApproved,
    @Nullable LocalDate expiryDate,
    List<ItemSupplier> suppliers,
    ItemPropertySets properties,
    ItemStatus status) {}
