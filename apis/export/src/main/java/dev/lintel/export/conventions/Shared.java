package dev.lintel.export.conventions;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.versions.Versions;

/** What the routes of this API declare in common. */
public final class Shared {
  /** The versions in which nearly every resource is served. */
  public static final Versions BOTH = Versions.of(1, 2);

  public static final Versions SECOND = Versions.of(2);

  /** "All responses are JSON formatted", also for callers that ask for text. */
  public static final Format JSON = JsonFormat.format(MediaType.of("text/plain"));

  private Shared() {}

  public static Rendition json() {
    return Rendition.of(JSON);
  }
}
