package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.resource.PathLives;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import dev.lintel.properties.versions.Deprecation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathLivesIT {
  private static final String EARLIER = "/t/teams/1";
  private static final String LATER = "/v0/administration/teams/1";
  private static final Optional<Deprecation> END =
      Optional.of(
          new Deprecation(
              LocalDate.of(2025, 11, 19),
              Optional.of(LocalDate.of(2026, 5, 19)),
              URI.create("/docs/ons"),
              "The other of the two paths says the same.",
              Optional.empty()));

  @Test
  void announcesNoEndByDefault() {
    try (OnsServer server = OnsServer.start()) {
      assertThat(ends(server.planner(), EARLIER)).isFalse();
      assertThat(ends(server.planner(), LATER)).isFalse();
    }
  }

  @Test
  void announcesTheEndOfTheEarlierPathsAlone() {
    try (OnsServer server = OnsServer.start(new PathLives(END, Optional.empty()))) {
      assertThat(ends(server.planner(), EARLIER)).isTrue();
      assertThat(ends(server.planner(), LATER)).isFalse();
      assertThat(server.planner().get(EARLIER).header("Sunset"))
          .hasValue("Tue, 19 May 2026 00:00:00 GMT");
    }
  }

  @Test
  void announcesTheEndOfTheLaterPathsAlone() {
    try (OnsServer server = OnsServer.start(new PathLives(Optional.empty(), END))) {
      assertThat(ends(server.planner(), EARLIER)).isFalse();
      assertThat(ends(server.planner(), LATER)).isTrue();
    }
  }

  @Test
  void fromTheirSunsetOnPathsAreGoneAndTheOthersStay() {
    try (OnsServer server = OnsServer.start(new PathLives(END, Optional.empty()))) {
      // given
      server.clock.set(Instant.parse("2026-05-19T00:00:00Z"));

      // when
      var gone = server.planner().get(EARLIER);

      // then
      assertThat(gone.status()).isEqualTo(404);
      assertThat(gone.text()).contains("2026-05-19", "/docs/ons");
      assertThat(server.planner().get(LATER).status()).isEqualTo(200);
    }
  }

  private static boolean ends(OnsClient client, String path) {
    return client.get(path).header("Deprecation").isPresent();
  }
}
