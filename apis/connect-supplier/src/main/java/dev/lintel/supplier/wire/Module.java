package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lintel.catalogue.supply.rules.ModuleFields;
import dev.lintel.properties.profile.Described;
import dev.lintel.properties.versions.JsonView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A module as its owner sees it. */
public record Module(
    int number,
    @JsonUnwrapped ModuleContent content,
    @Described("Not in use, always null.") @Nullable LocalDate expiryDate,
    @JsonUnwrapped Standing standing) {

  /** Version 2 has no expiry date. */
  public static final JsonView SECOND = OlderVersions.of(ModuleFields.RULES, 2).view();
}
