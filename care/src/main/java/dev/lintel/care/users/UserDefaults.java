package dev.lintel.care.users;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What holds for a user where nothing was said. */
final class UserDefaults {
  private static final List<String> OFF_AT_FIRST =
      List.of("activeSession", "ssoEnabled", "forceSmsAuthentication", "contractRequiredAtLogin");
  private static final String DASHBOARD = "dashboardProfileObjectId";

  /** "If not set when creating a user, the default dashboard profile is used." */
  private static final long DEFAULT_DASHBOARD = 1;

  private UserDefaults() {}

  static void derive(ObjectNode user) {
    for (String field : OFF_AT_FIRST) {
      if (!user.hasNonNull(field)) {
        user.put(field, false);
      }
    }
    if (!user.hasNonNull(DASHBOARD)) {
      user.put(DASHBOARD, DEFAULT_DASHBOARD);
    }
  }
}
