package dev.lintel.supplier.wire;

import dev.lintel.properties.profile.Described;
import org.jspecify.annotations.Nullable;

/** What a supplier says of a module. Required: all texts but description and ETIM class. */
public record ModuleContent(
    @Nullable Boolean active,
    @Described("Required. A name of the list brands.") @Nullable String brand,
    @Described("Required. A name of the list corporatebrands.") @Nullable String corporateBrand,
    @Described("At most 800 characters.") @Nullable String description,
    @Described("One of the product group's classes; empty: the group's own.")
        @Nullable String etimClass,
    @Described("Required. The customer's own id, at most 8 characters.")
        @Nullable String internalid,
    @Described("Required. A name of the list manufacturers.") @Nullable String manufacturer,
    @Described("Required. A number of the list productgroups.") @Nullable String productGroupNumber,
    @Described("Required. At most 35 characters.") @Nullable String text) {}
