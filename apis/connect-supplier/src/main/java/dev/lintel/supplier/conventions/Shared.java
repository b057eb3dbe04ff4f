package dev.lintel.supplier.conventions;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.RouteBuilder;
import dev.lintel.properties.versions.Versions;

/** What the routes of this API declare in common. */
public final class Shared {
  /** "Data models are published for V1 and V2." */
  public static final Versions BOTH = Versions.of(1, 2);

  /** The one subscription of this API. */
  public static final String SUBSCRIPTION = "connect-supplier";

  public static final Format JSON = JsonFormat.format(MediaType.of("text/plain"));

  private static final String PREFIX = "/nobbsupplier/api/v";

  private Shared() {}

  /** The template of a resource's path, such as {@code /items/{nobbNumber}}. */
  public static String path(String resource) {
    return PREFIX + "{version}" + resource;
  }

  /** The path of a resource in a version. */
  public static String path(int version, String resource) {
    return PREFIX + version + resource;
  }

  /** The version of a path of this API; the newest where it tells none. */
  public static int version(String path) {
    return path.startsWith(PREFIX + "1/") ? 1 : 2;
  }

  /** A route with all that is the same everywhere. */
  public static RouteBuilder served(RouteBuilder route) {
    return route.versions(BOTH).right(Right.subscription(SUBSCRIPTION)).offers(Rendition.of(JSON));
  }
}
