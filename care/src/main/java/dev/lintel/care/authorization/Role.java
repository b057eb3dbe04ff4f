package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What users can be given to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Role(@Nullable UUID uuid, @Nullable String name) {
  public static final String BY_UUID = "uuid";

  public static final Kind<Role> KIND = Kind.of("role", Role.class).uniqueBy(BY_UUID, Role::uuid);
}
