package dev.lintel.care.authorization;

import dev.lintel.care.register.Documents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a connector grants to a user in one call: the complete set, so what is missing is revoked.
 */
public sealed interface GrantSet
    permits UserDuties, ProvisionedUser, MyTeams, MyLocations, UserScopeSettings, DefaultScope {

  /** The user that the set itself names, if it names one. */
  default @Nullable String userUuid() {
    return null;
  }

  /** Tells apart what one connector grants for several reasons; null for the usual one. */
  default @Nullable String source() {
    return null;
  }

  /** The same set, naming its user where its shape does. */
  GrantSet of(String user);

  /** The fields of {@link Grants} of which it is the complete set. */
  List<String> replaced();

  /** What is granted, by the fields of {@link Grants}. */
  default ObjectNode fields() {
    return Documents.mapper().valueToTree(this);
  }
}
