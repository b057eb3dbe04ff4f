package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import dev.lintel.properties.testkit.OsloMidnights;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Days are those of the Netherlands, which has the same midnights as Norway. */
class MidnightIT {
  private static final OnsServer SERVER = OnsServer.start();
  private final OnsClient planner = SERVER.planner();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ArgumentsSource(OsloMidnights.class)
  void aClientIsWhereHeIsOnThatDay(Instant now, LocalDate day) {
    // given
    SERVER.clock.set(now);
    String client = planner.post("/t/clients", "{'birthName':'Berk'}").field("id");
    assigned(client, "2", day.minusDays(5), day.minusDays(1));
    assigned(client, "3", day, day);
    assigned(client, "4", day.plusDays(1), day.plusDays(5));

    // when
    var present = planner.get("/t/clients/" + client + "/main_location");

    // then
    assertThat(SERVER.care.today()).isEqualTo(day);
    assertThat(present.field("id")).isEqualTo("3");
  }

  private void assigned(String client, String location, LocalDate begin, LocalDate end) {
    var taken =
        planner.post(
            "/t/location_assignments",
            ("{'clientObjectId':%s,'locationObjectId':%s,'beginDate':'%s','endDate':'%s',"
                    + "'locationAssignmentType':'MAIN'}")
                .formatted(client, location, begin, end));
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
  }
}
