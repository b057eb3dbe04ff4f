package dev.lintel.ons.resource;

import dev.lintel.properties.versions.Deprecation;
import java.util.Optional;

/**
 * The announced ends of paths: of those below {@code /t/} and of their successors below {@code
 * /v0/}. "Deprecations are published … 6 months before the resources are removed."
 */
public record PathLives(Optional<Deprecation> earlier, Optional<Deprecation> later) {
  /** Neither ends. */
  public static final PathLives OPEN = new PathLives(Optional.empty(), Optional.empty());
}
