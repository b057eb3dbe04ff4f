package dev.lintel.server.portal.architecture;

import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.LifeStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method on a path, in the versions that are served.
 *
 * @param versions oldest first; empty for a resource without versions
 */
public record Resource(Route route, List<Version> versions, Optional<Stage> stage) {

  /** A version and where it stands. */
  public record Version(int number, Optional<Stage> stage) {}

  /** Where something that ends stands. */
  public record Stage(LifeStage stage, Deprecation end) {
    public String word() {
      return stage.name().toLowerCase(Locale.ROOT);
    }
  }

  static Resource of(Route route, LocalDate today) {
    List<Version> versions =
        route.versions().numbers().stream()
            .map(number -> new Version(number, stage(route.versions().end(number), today)))
            .toList();
    return new Resource(route, versions, stage(route.deprecation(), today));
  }

  /** Its path, and the further ones at which it answers too. */
  public List<String> paths() {
    return Stream.concat(
            Stream.of(route.path().text()),
            route.aliases().stream().map(alias -> alias.path().text()))
        .toList();
  }

  private static Optional<Stage> stage(Optional<Deprecation> end, LocalDate today) {
    return end.map(each -> new Stage(each.stageOn(today), each))
        .filter(each -> each.stage() != LifeStage.SERVED);
  }
}
