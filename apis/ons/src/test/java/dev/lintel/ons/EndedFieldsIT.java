package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.testkit.Announced;
import dev.lintel.properties.versions.Deprecation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A field of employees ends, whichever way they are asked for. */
class EndedFieldsIT {
  private static final Deprecation ENDS =
      new Deprecation(
          LocalDate.of(2026, 11, 1),
          Optional.of(LocalDate.of(2027, 6, 1)),
          URI.create("/news/free-fields"),
          "Nobody fills it.",
          Optional.empty());

  /** The paths of what ends it, with where it stands in their answers. */
  private static final Map<String, String> PLACES =
      Map.of(
          "/t/employees/multiple", "employees.freeField1",
          "/t/employees/{employee_id}", "freeField1",
          "/t/employees/x-stream-connect/data", "employees.freeField1");

  private static OnsServer server;
  private static OnsClient planner;

  @BeforeAll
  static void serve() {
    server = OnsServer.announcing(EndedFieldsIT::announced);
    planner = server.planner();
    planner.put("/t/employees/7", "{'freeField1':'ends'}");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static ApiProfile announced(ApiProfile api) {
    ApiProfile more = api;
    for (Route route : api.routes()) {
      String place = PLACES.get(route.path().text());
      if (place != null && route.method().equals("GET")) {
        more = Announced.field(more, route.operation(), place, ENDS);
      }
    }
    return more;
  }

  @Test
  void isThereUntilItsSunsetAndThenInNoFormatOfAnyAnswer() {
    for (String path : PLACES.keySet()) {
      for (String type : new String[] {"application/json", "application/xml"}) {
        // given
        String at = path.replace("{employee_id}", "7").replace("multiple", "multiple?id=7");
        server.clock.set(Instant.parse("2027-05-31T23:00:00Z"));
        var before = planner.with("Accept", type).get(at);

        // when
        server.clock.set(Instant.parse("2027-06-01T00:00:00Z"));
        var after = planner.with("Accept", type).get(at);

        // then
        assertThat(before.text()).as(at + type).contains("freeField1");
        assertThat(before.header("Sunset")).as(at + type).isPresent();
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text()).as(at + type).contains("lastName").doesNotContain("freeField1");
        assertThat(after.header("Sunset")).isEmpty();
      }
    }
  }

  @Test
  void isGoneFromLinesToo() {
    server.clock.set(Instant.parse("2027-06-01T00:00:00Z"));
    var lines =
        planner
            .with("Accept", "application/x-ndjson")
            .get("/t/employees/x-stream-connect/data")
            .text();
    assertThat(lines.lines()).hasSize(OnsServer.EMPLOYEES);
    assertThat(lines).doesNotContain("freeField1");
  }
}
