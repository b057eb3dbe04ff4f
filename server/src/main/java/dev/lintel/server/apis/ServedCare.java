package dev.lintel.server.apis;

import dev.lintel.care.Care;
import dev.lintel.care.streams.StreamSettings;
import dev.lintel.ons.OnsApi;
import dev.lintel.ons.resource.PathLives;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.PathsEnd;
import dev.lintel.server.options.ServerOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** The care administration, and the API that serves it. */
record ServedCare(Care care, ApiProfile profile) {
  /** Where streams wait for slow readers, in the directory of everything that lasts. */
  private static final String SPOOL = "spool";

  static ServedCare open(
      Database database,
      Identification identification,
      ServerOptions options,
      InstantSource clock,
      Parts open) {
    Path spool = options.storage().data().resolve(SPOOL);
    Care care =
        Care.open(
            database,
            clock,
            UUID::randomUUID,
            StreamSettings.in(spool),
            options.ons().exportTime(options.environment()));
    open.add(care.work());
    var parts = new OnsApi.Parts(care, lives(options.ons().end()), options.ons().deadline());
    return new ServedCare(
        care, OnsApi.profile(parts, identification, DefaultLimits.ofConnectors()));
  }

  private static PathLives lives(Optional<PathsEnd> announced) {
    return announced
        .map(end -> {
          Optional<Deprecation> deprecation = Optional.of(deprecation(end));
          return end.earlier()
              ? new PathLives(deprecation, Optional.empty())
              : new PathLives(Optional.empty(), deprecation);
        })
        .orElse(PathLives.OPEN);
  }

  private static Deprecation deprecation(PathsEnd end) {
    return new Deprecation(
        end.since(),
        end.until(),
        URI.create("/news/ons-paths"),
        "The other of the two paths says the same.",
        Optional.empty());
  }
}
