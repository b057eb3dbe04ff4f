package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** GET /productgroups: a tree; since version 2 also with what has expired. */
class ProductGroupsIT {
  private static final String ACTIVE = "01 0150 0150260 18 1810 1810110";
  private static final String ALL = "01 0150 0150260 0150270 18 1810 1810110 90 9010 9010100";

  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  @ParameterizedTest
  @CsvSource({
    "1, '', " + ACTIVE,
    "1, includeExpired=true, " + ACTIVE, // version 1 does not know the parameters
    "1, active=false, " + ACTIVE,
    "2, '', " + ACTIVE,
    "2, includeExpired=false, " + ACTIVE,
    "2, includeExpired=true, " + ALL,
    "2, includeExpired=TRUE, " + ALL,
    "2, active=true, " + ACTIVE,
    "2, active=true&includeExpired=true, " + ACTIVE,
    "2, active=false, 01 0150 0150270 90 9010 9010100" // and what lies above the expired ones
  })
  void theTreeShowsWhatIsAskedFor(int version, String query, String expected) {
    // when
    var answer = SERVER.client().get("/api/v%d/productgroups?%s".formatted(version, query));

    // then
    assertThat(String.join(" ", numbers(answer.json()))).isEqualTo(expected);
  }

  @Test
  void aGroupHasTheFieldsOfTheReference() {
    // given
    JsonNode top = SERVER.client().get("/api/v2/productgroups").json().get(0);

    // when
    JsonNode leaf = top.get("subGroups").get(0).get("subGroups").get(0);

    // then
    assertThat(leaf.toString())
        .isEqualTo(
            "{\"name\":\"Økser\",\"number\":\"0150260\","
                + "\"status\":{\"createdDate\":\"2020-01-01T08:00:00Z\","
                + "\"lastModifiedDate\":\"2025-02-03T08:30:00.123456Z\"},"
                + "\"subGroups\":[],\"unspscnr\":\"27111500\",\"primaryPCU\":\"STK\","
                + "\"secondaryPCU\":null,\"active\":true}");
    assertThat(top.get("unspscnr").isNull()).isTrue();
  }

  @Test
  void versionOneHasNoFieldActive() {
    assertThat(SERVER.client().get("/api/v1/productgroups").json().findValues("active")).isEmpty();
    assertThat(SERVER.client().get("/api/v2/productgroups").json().findValues("active")).hasSize(6);
  }

  @Test
  void anotherWordThanTrueOrFalseIsAFault() {
    // when
    var answer = SERVER.client().get("/api/v2/productgroups?includeExpired=yes&active=1");

    // then
    assertThat(answer.errors("includeExpired"))
        .containsExactly("includeExpired: must be true or false");
    assertThat(answer.errors("active")).hasSize(1);
  }

  private static List<String> numbers(JsonNode groups) {
    List<String> numbers = new ArrayList<>();
    groups.forEach(group -> {
      numbers.add(group.get("number").asString());
      numbers.addAll(numbers(group.get("subGroups")));
    });
    return numbers;
  }
}
