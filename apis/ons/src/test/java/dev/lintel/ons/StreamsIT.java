package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StreamsIT {
  private static final String STREAMS = "/t/employees/x-stream-connect/";

  @AutoClose private final OnsServer server = OnsServer.start();
  private final OnsClient planner = server.planner();

  @Test
  void streamsAllAsAListOrAsLines() {
    // when
    OnsAnswer list = planner.get(STREAMS + "data");
    OnsAnswer lines = planner.with("Accept", "application/x-ndjson").get(STREAMS + "data");

    // then
    assertThat(list.each("employees", "id")).hasSize(OnsServer.EMPLOYEES);
    assertThat(lines.text().lines()).hasSize(OnsServer.EMPLOYEES);
    assertThat(lines.header("Content-Type")).hasValue("application/x-ndjson");
    assertThat("{\"employees\":[" + String.join(",", lines.text().lines().toList()) + "]}")
        .isEqualTo(list.text());
    assertThat(planner.get("/v0/xstream/employees/data").text()).isEqualTo(list.text());
    assertThat(planner.get(STREAMS + "data.json").text()).isEqualTo(list.text());
  }

  @Test
  void streamsWhatWasChangedSinceATime() {
    // given
    planner.put("/t/employees/7", "{'freeField1':'changed'}");

    // then
    assertThat(
            planner.get(STREAMS + "updates?since=2026-11-21T12:59:00.000").each("employees", "id"))
        .containsExactly("7");
    assertThat(planner.get(STREAMS + "updates?since=2026-11-21T12:00:00.001Z").text())
        .isEqualTo("{\"employees\":[]}");
    assertThat(planner.get(STREAMS + "updates").faulty()).containsExactly("since");
    assertThat(planner.get(STREAMS + "deletes").text()).isEqualTo("{\"employees\":[]}");
  }
}
