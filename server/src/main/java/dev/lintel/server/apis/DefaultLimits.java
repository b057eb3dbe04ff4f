package dev.lintel.server.apis;

import dev.lintel.auth.AuthApi;
import dev.lintel.export.ExportApi;
import dev.lintel.kontrakt.KontraktApi;
import dev.lintel.ons.OnsApi;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import dev.lintel.supplier.SupplierApi;
import java.time.Duration;
import java.util.List;

/** The limits that hold until an operator changes them. */
final class DefaultLimits {
  private static final int REQUESTS = 1_000;
  private static final int TOKEN_REQUESTS = 300;

  private DefaultLimits() {}

  static List<LimitPolicy> all() {
    return perClient("export-client", ExportApi.NAME);
  }

  /** Looking at a status counts too. */
  static List<LimitPolicy> ofSuppliers() {
    return perClient("connect-supplier-client", SupplierApi.NAME);
  }

  /**
   * "4 requests in parallel per certificate"; "100 requests per second (currently not enforced)";
   * "10.000 seconds of request time per day (currently not enforced)".
   */
  static List<LimitPolicy> ofConnectors() {
    return List.of(
        connector("ons-parallel", "4 parallel", LimitPolicy.Mode.ENFORCE),
        connector("ons-requests", "100/1s", LimitPolicy.Mode.OBSERVE),
        connector("ons-time", "10000s/1d", LimitPolicy.Mode.OBSERVE));
  }

  private static LimitPolicy connector(String id, String quota, LimitPolicy.Mode mode) {
    return LimitPolicy.perClient(id, OnsApi.NAME, Quota.parse(quota), mode);
  }

  static List<LimitPolicy> ofContracts() {
    return perClient("kontrakt-client", KontraktApi.NAME);
  }

  /** Who asks for a token is not known yet, so he is counted by his network address. */
  static List<LimitPolicy> ofTokens() {
    return perClient("auth-address", AuthApi.NAME, TOKEN_REQUESTS);
  }

  private static List<LimitPolicy> perClient(String id, String api) {
    return perClient(id, api, REQUESTS);
  }

  private static List<LimitPolicy> perClient(String id, String api, int requests) {
    var quota = new RequestsPerWindow(requests, Duration.ofMinutes(1));
    return List.of(LimitPolicy.perClient(id, api, quota, LimitPolicy.Mode.ENFORCE));
  }
}
