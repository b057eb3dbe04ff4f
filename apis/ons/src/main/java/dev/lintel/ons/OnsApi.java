package dev.lintel.ons;

import dev.lintel.care.Care;
import dev.lintel.ons.administration.Administration;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.PathLives;
import dev.lintel.ons.resource.Setting;
import dev.lintel.ons.resource.Successors;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.PasswordHashing;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Route;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Ons API as a value. */
public final class OnsApi {
  public static final String NAME = "ons";

  /**
   * What the API works with.
   *
   * @param lives which paths are announced to end
   * @param deadline how long a request may take until its answer begins
   */
  public record Parts(Care care, PathLives lives, Duration deadline) {}

  /** The source page lists these codes. */
  private static final Map<Integer, String> RESERVED =
      Map.of(
          402,
          "Reserved for future use.",
          502,
          "Not answered by this server itself, but perhaps by what stands before it, during"
              + " updates.");

  private OnsApi() {}

  /**
   * @param limits the policies that hold until an operator changes them
   */
  public static ApiProfile profile(
      Parts parts, Identification identification, List<LimitPolicy> limits) {
    var setting =
        new Setting(
            parts.care(), Successors.read(parts.lives()), new PasswordHashing(new SecureRandom()));
    ApiProfile profile =
        new ApiProfile(
            NAME,
            "Ons API",
            "The care administration of one organisation, for certified connectors.",
            List.of("/t/", "/v0/", "/ping"),
            identification,
            Errors.answers(),
            limits,
            List.of(),
            routes(setting));
    return profile.withDeadline(parts.deadline()).reserving(RESERVED);
  }

  private static List<Route> routes(Setting setting) {
    return Stream.concat(Stream.of(Ping.route()), Administration.routes(setting)).toList();
  }
}
