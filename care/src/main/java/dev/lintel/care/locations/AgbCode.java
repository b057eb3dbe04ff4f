package dev.lintel.care.locations;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import org.jspecify.annotations.Nullable;

/** A nationally issued code of an organisation in health care. Locations name it by its id. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgbCode(@Nullable Long id, @Nullable String code, @Nullable String name) {
  public static final Kind<AgbCode> KIND = Kind.of("agb_code", AgbCode.class);
}
