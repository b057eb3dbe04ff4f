package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.ons.testing.OnsAnswer;
import dev.lintel.ons.testing.OnsClient;
import dev.lintel.ons.testing.OnsServer;
import dev.lintel.ons.testing.Samples;
import dev.lintel.properties.negotiation.xml.XmlModel;
import dev.lintel.properties.profile.Alias;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.PathTemplate;
import dev.lintel.properties.profile.Route;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls every operation that reads, in JSON and XML, at its earlier and its later path. Every JSON
 * answer is compared with our description and with the vendor's shapes by the client itself.
 */
class EveryReadIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A text, and what begins something anew with each call. */
  private static final Set<String> OF_OTHER_STORIES =
      Set.of(
          "/ping",
          "/t/export/export_presence_logs/collect",
          "/t/onsimport/runs/{run_id}/report",
          "/t/onsimport/runs/{run_id}/idlist");

  /** Needed, though its empty value has a meaning, too. */
  private static final Set<String> NEEDED = Set.of("email");

  private static final OnsServer SERVER = OnsServer.start();
  private final OnsClient planner = SERVER.planner();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @TestFactory
  Stream<DynamicTest> answersWhatIsDescribed() {
    Samples samples = Samples.of(SERVER);
    return SERVER.profile.routes().stream()
        .filter(route -> route.method().equals("GET"))
        .filter(route -> !OF_OTHER_STORIES.contains(route.path().text()))
        .map(route -> DynamicTest.dynamicTest(route.operation(), () -> answers(route, samples)));
  }

  private void answers(Route route, Samples samples) throws IOException {
    String own = address(route.path(), route, samples, parameter -> parameter);
    OnsAnswer json = planner.get(own);
    assertThat(json.status()).as(own + " " + json.text()).isEqualTo(200);
    OnsAnswer xml = planner.inXml().get(own);
    assertThat(xml.status()).as(own).isEqualTo(own.endsWith(".json") ? 406 : 200);
    if (entity(route) instanceof Class<?> type) {
      assertThat(JSON.readTree(XmlModel.of(type).toJson(xml.http().body(), Optional.empty(), 20)))
          .as(own + " says the same in XML")
          .isEqualTo(json.json());
    }
    for (Alias alias : route.aliases()) {
      String other = address(alias.path(), route, samples, parameter -> alias.seen(parameter));
      assertThat(planner.get(other).status()).as(other).isEqualTo(json.status());
    }
  }

  private static Type entity(Route route) {
    return route.outcomes().stream()
        .filter(outcome -> outcome.status() == 200)
        .flatMap(outcome -> outcome.entity().stream())
        .findFirst()
        .orElseThrow();
  }

  private static String address(
      PathTemplate template, Route route, Samples samples, UnaryOperator<Parameter<?>> seen) {
    String path = template.text();
    StringBuilder query = new StringBuilder();
    for (Parameter<?> parameter : route.parameters()) {
      Parameter<?> here = seen.apply(parameter);
      String value = samples.value(parameter.name(), route.path().text());
      if (here.place() == Parameter.Place.PATH) {
        path = path.replace("{" + here.name() + "}", value);
      } else if (here.required()
          || NEEDED.contains(here.name())
          || parameter.place() == Parameter.Place.PATH) {
        query.append(query.isEmpty() ? '?' : '&').append(here.name()).append('=').append(value);
      }
    }
    return path + query;
  }
}
