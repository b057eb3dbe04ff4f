package dev.lintel.kontrakt;

import dev.lintel.catalogue.contracts.Contracts;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.catalogue.contracts.zones.ZoneRegisters;
import dev.lintel.kontrakt.contracts.ContractRoute;
import dev.lintel.kontrakt.conventions.Shared;
import dev.lintel.kontrakt.conventions.Today;
import dev.lintel.kontrakt.prices.PriceRoute;
import dev.lintel.kontrakt.zones.ZoneRoute;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.ProblemAnswers;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The NOBB Kontrakt API as a value. */
public final class KontraktApi {
  public static final String NAME = "kontrakt";

  /** What the API works with. */
  public record Parts(
      Contracts contracts, ZoneRegisters zones, ContractPrices prices, InstantSource clock) {}

  private KontraktApi() {}

  /**
   * @param limits the policies that hold until an operator changes them
   */
  public static ApiProfile profile(
      Parts parts, Identification identification, List<LimitPolicy> limits) {
    var today = new Today(parts.clock());
    return new ApiProfile(
        NAME,
        "NOBB Kontrakt API",
        "Prices by the contracts between suppliers and those who buy, calculated at the moment of"
            + " asking; the contracts themselves; and the zones that they refer to.",
        List.of("/nobbkontrakt/"),
        identification,
        problemAnswers(),
        limits,
        List.of(),
        List.of(
            new PriceRoute(parts.prices(), today).route(),
            new ContractRoute(parts.contracts(), today).route(),
            new ZoneRoute(parts.zones(), parts.contracts()).route()));
  }

  /** The documented codes: 200, 400, 401, 403, 429, 500, 502; beside them what HTTP itself asks. */
  private static ProblemAnswers problemAnswers() {
    return new ProblemAnswers(
        Map.of(
            ProblemKind.GONE, 404,
            ProblemKind.NOT_ACCEPTABLE, 400,
            ProblemKind.CONFLICT, 400,
            ProblemKind.TOO_LARGE, 400,
            ProblemKind.UNSUPPORTED_MEDIA_TYPE, 400,
            ProblemKind.TIMEOUT, 500),
        List.of(Shared.JSON),
        FieldErrors.class,
        FieldErrors.worded(
            "One or more validation error.",
            "There were issues validating constraints of the parameters of the supplied request."));
  }
}
