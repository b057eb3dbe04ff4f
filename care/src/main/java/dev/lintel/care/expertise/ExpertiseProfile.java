package dev.lintel.care.expertise;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person must be trained for to be connected to certain types of hours. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpertiseProfile(
    @Nullable Long id,
    @Nullable String description,
    @Nullable Boolean visible,
    @Nullable Boolean allowDossierActions,
    @Nullable Boolean allowDossierConfidential,
    @Nullable List<Long> hourTypeIds) {
  public static final Kind<ExpertiseProfile> KIND =
      Kind.of("expertise_profile", ExpertiseProfile.class);
}
