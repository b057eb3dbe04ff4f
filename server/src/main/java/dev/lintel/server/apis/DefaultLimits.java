package dev.lintel.server.apis;

import dev.lintel.auth.AuthApi;
import dev.lintel.export.ExportApi;
import dev.lintel.kontrakt.KontraktApi;
import dev.lintel.properties.limits.LimitPolicy;
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
