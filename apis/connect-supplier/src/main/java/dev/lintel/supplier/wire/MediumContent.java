package dev.lintel.supplier.wire;

import dev.lintel.properties.profile.Described;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a supplier says of a picture or document. */
public record MediumContent(
    @Described("Required. A name of the list mediatypes, such as PB or FDV.") @Nullable String type,
    @Described("Required.") @Nullable String fileName,
    @Nullable Boolean isPrimary,
    @Nullable String angle,
    @Nullable String side,
    @Nullable String title,
    @Nullable String description,
    @Nullable String copyright,
    @Nullable String copyrightOwner,
    @Nullable LocalDate imageTakenDate,
    @Nullable String contentLanguage,
    @Nullable LocalDate validFromDate,
    @Nullable LocalDate validToDate) {}
