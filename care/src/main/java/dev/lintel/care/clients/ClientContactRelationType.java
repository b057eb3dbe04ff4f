package dev.lintel.care.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to a client, such as a curator or a father.
 *
 * @param vektisCode the code of the list COD821-VEKT
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientContactRelationType(
    @Nullable Instant updatedAt,
    @Nullable Instant createdAt,
    @Nullable String createdBy,
    @Nullable Long id,
    @Nullable String name,
    @Nullable String tag,
    @Nullable Boolean primary,
    @Nullable Boolean exclusive,
    @Nullable Boolean relevant,
    @Nullable Boolean negative,
    @Nullable Boolean active,
    @Nullable Boolean legal,
    @Nullable Boolean vbmResponsible,
    @Nullable Long vektisCode,
    @Nullable RelationCategory relationCategory) {
  public static final Kind<ClientContactRelationType> KIND =
      Kind.of("client_contact_relation_type", ClientContactRelationType.class);

  /** What somebody is as a person, beside what he is in care. */
  public static final Kind<ClientContactRelationType> PERSONAL =
      Kind.of("personal_relation_type", ClientContactRelationType.class);
}
