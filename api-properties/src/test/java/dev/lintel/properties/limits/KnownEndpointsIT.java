package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownEndpointsIT {

  @Test
  void refusesAnEndpointThatTheApiDoesNotHaveAndNamesThoseThereAre() {
    try (Database database = TestDatabase.fresh("properties")) {
      // given
      var endpoints = new KnownEndpoints(database);
      endpoints.keep(Map.of("hub", Set.of("things", "units"), "desk", Set.of("tickets")));

      // when, then
      endpoints.check("hub", "units");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> endpoints.check("hub", "tickets"))
          .withMessageContainingAll("'hub'", "'tickets'", "things, units");
    }
  }

  @Test
  void knowsTheEndpointsOfTheLastStart() {
    try (Database database = TestDatabase.fresh("properties")) {
      // given
      var endpoints = new KnownEndpoints(database);
      endpoints.keep(Map.of("hub", Set.of("things")));
      endpoints.keep(Map.of("hub", Set.of("units")));

      // when, then
      endpoints.check("hub", "units");
      assertThatIllegalArgumentException().isThrownBy(() -> endpoints.check("hub", "things"));
    }
  }

  @Test
  void refusesNothingWhereNoServerHasStartedYet() {
    try (Database database = TestDatabase.fresh("properties")) {
      assertThatCode(() -> new KnownEndpoints(database).check("hub", "things"))
          .doesNotThrowAnyException();
    }
  }
}
