package dev.lintel.export.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search tells of an item; only what was selected. Its names are those of the search, which
 * differ from the item's.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchHit(
    @Nullable Integer nobbNo,
    @Nullable List<String> gtinNos,
    @Nullable String nrfNo,
    @Nullable String productText1,
    @Nullable String productText2,
    @Nullable String productDescription,
    @Nullable Integer ownerParticipantNo,
    @Nullable String ownerParticipantName,
    @Nullable String productGroupNo,
    @Nullable String manufacturerItemNo) {}
