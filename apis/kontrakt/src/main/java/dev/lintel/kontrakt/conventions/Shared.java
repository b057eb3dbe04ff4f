package dev.lintel.kontrakt.conventions;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.RouteBuilder;
import dev.lintel.properties.versions.Versions;

/** What the routes of this API declare in common. */
public final class Shared {
  /** The one subscription of this API. */
  public static final String SUBSCRIPTION = "kontrakt";

  public static final Format JSON = JsonFormat.format(MediaType.of("text/plain"));

  /** "We are versioning individual resources, not the whole API." */
  private static final Versions FIRST = Versions.of(1);

  private static final String PREFIX = "/nobbkontrakt/v";

  private Shared() {}

  /** The template of a resource's path, such as {@code /prices}. */
  public static String path(String resource) {
    return PREFIX + "{version}" + resource;
  }

  /** A route in its first version, with all that is the same everywhere. */
  public static RouteBuilder served(RouteBuilder route) {
    return route.versions(FIRST).right(Right.subscription(SUBSCRIPTION)).offers(Rendition.of(JSON));
  }
}
