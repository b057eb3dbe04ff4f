package dev.lintel.server;

import dev.lintel.export.ExportApi;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import java.time.Duration;
import java.util.List;

/** The limits that hold until an operator changes them. */
final class DefaultLimits {
  private static final int REQUESTS = 1_000;

  private DefaultLimits() {}

  static List<LimitPolicy> all() {
    var quota = new RequestsPerWindow(REQUESTS, Duration.ofMinutes(1));
    return List.of(
        LimitPolicy.perClient("export-client", ExportApi.NAME, quota, LimitPolicy.Mode.ENFORCE));
  }
}
