package dev.lintel.export.wire;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a search: items with any of these numbers. What version 1 does not know it ignores.
 *
 * @param nrfNos NRF numbers, since version 2
 * @param select the fields of the answer that are wanted, each true; left out: all
 * @param others what a search does not know
 */
public record SearchRequest(
    @Nullable List<String> nobbNos,
    @Nullable List<String> gtinNos,
    @Nullable List<String> nrfNos,
    @Nullable Map<String, Boolean> select,
    @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others) {}
