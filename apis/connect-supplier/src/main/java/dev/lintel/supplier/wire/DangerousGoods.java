package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.properties.profile.Described;
import org.jspecify.annotations.Nullable;

/** How an item is classed as dangerous goods. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DangerousGoods(
    @Described("The UN number, four digits.") int number,
    @JsonProperty("class") @Nullable String hazardClass,
    @Nullable String className,
    @Nullable String adrName,
    @Described("1 to 3.") @Nullable Integer packingGroup) {}
