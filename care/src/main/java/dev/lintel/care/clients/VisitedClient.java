package dev.lintel.care.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a user of the organisation's own programs looked at a client, and when last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitedClient(
    @Nullable Long id,
    @Nullable Long userId,
    @Nullable Long clientId,
    @Nullable Instant updatedAt) {
  public static final String BY_USER = "userId";
  public static final String BY_BOTH = "userAndClient";

  public static final Kind<VisitedClient> KIND =
      Kind.of("visited_client", VisitedClient.class)
          .refersTo(BY_USER, "user", VisitedClient::userId)
          .refersTo("clientId", "client", VisitedClient::clientId)
          .uniqueBy(BY_BOTH, one -> both(one.userId, one.clientId));

  /** The value of the key that finds a user's visits to a client. */
  public static String both(@Nullable Long user, @Nullable Long client) {
    return user + ":" + client;
  }
}
