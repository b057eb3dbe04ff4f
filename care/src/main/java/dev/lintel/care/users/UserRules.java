package dev.lintel.care.users;

import dev.lintel.care.register.Objection;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold for a user. */
final class UserRules {
  private static final int LONGEST_NAME = 100;
  private static final Pattern SPACE = Pattern.compile("\\s");

  private final Consumer<Objection> objections;

  UserRules(Consumer<Objection> objections) {
    this.objections = objections;
  }

  UserRules name(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      objections.accept(Objection.missing("userName"));
    } else if (name.length() > LONGEST_NAME || SPACE.matcher(name).find()) {
      objections.accept(
          Objection.to(
              "userName",
              name,
              "must have at most %d characters, without spaces".formatted(LONGEST_NAME)));
    }
    return this;
  }

  /** Whoever is to come from elsewhere must have a name there. */
  UserRules singleSignOn(
      @Nullable Boolean enabled, @Nullable String id, @Nullable String provider) {
    if (Boolean.TRUE.equals(enabled)) {
      needed("ssoId", id);
      needed("ssoProviderId", provider);
    }
    return this;
  }

  private void needed(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      objections.accept(Objection.missing(field));
    }
  }
}
