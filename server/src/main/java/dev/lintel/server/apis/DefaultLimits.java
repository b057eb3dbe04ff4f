package dev.lintel.server.apis;

import dev.lintel.export.ExportApi;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import dev.lintel.supplier.SupplierApi;
import java.time.Duration;
import java.util.List;

/** The limits that hold until an operator changes them. */
final class DefaultLimits {
  private static final int REQUESTS = 1_000;

  private DefaultLimits() {}

  static List<LimitPolicy> all() {
    return perClient("export-client", ExportApi.NAME);
  }

  /** Looking at a status counts too. */
  static List<LimitPolicy> ofSuppliers() {
    return perClient("connect-supplier-client", SupplierApi.NAME);
  }

  private static List<LimitPolicy> perClient(String id, String api) {
    var quota = new RequestsPerWindow(REQUESTS, Duration.ofMinutes(1));
    return List.of(LimitPolicy.perClient(id, api, quota, LimitPolicy.Mode.ENFORCE));
  }
}
