package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.TemplateNames;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import dev.lintel.properties.openapi.changes.ContractChanges.PlacedOperation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Compares the parameters of an operation; variables of the path by their order. */
final class ParameterComparison {
  private final References before;
  private final References after;
  private final Findings findings;

  ParameterComparison(References before, References after, Findings findings) {
    this.before = before;
    this.after = after;
    this.findings = findings;
  }

  void compare(PlacedOperation old, PlacedOperation young) {
    Map<String, JsonNode> were = parameters(old, before);
    Map<String, JsonNode> are = parameters(young, after);
    were.forEach((key, parameter) -> {
      Place place = old.place().part("parameter " + parameter.path("name").asString());
      if (are.containsKey(key)) {
        compare(parameter, are.get(key), place);
      } else {
        findings.removed(Kind.PARAMETER_REMOVED, parameter, place, "the parameter is gone");
      }
    });
    are.forEach((key, parameter) -> {
      if (!were.containsKey(key)) {
        added(parameter, old.place().part("parameter " + parameter.path("name").asString()));
      }
    });
  }

  private void added(JsonNode parameter, Place place) {
    if (isRequired(parameter)) {
      findings.breaking(Kind.PARAMETER_ADDED, place, "the parameter is new and must be sent");
    } else {
      findings.harmless(Kind.PARAMETER_ADDED, place, "the parameter is new");
    }
  }

  private void compare(JsonNode old, JsonNode young, Place place) {
    findings.announced(old, young, place);
    if (isRequired(young) && !isRequired(old)) {
      findings.breaking(Kind.NOW_REQUIRED, place, "must now be sent");
    } else if (isRequired(old) && !isRequired(young)) {
      findings.harmless(Kind.NO_LONGER_REQUIRED, place, "may now be left out");
    }
    if (!ParameterStyle.of(old, before).equals(ParameterStyle.of(young, after))) {
      findings.breaking(Kind.PARAMETER_STYLE_CHANGED, place, "it is written otherwise");
    }
    if (!isRequired(old)) {
      new DefaultComparison(before, after, findings)
          .compare(old.path("schema"), young.path("schema"), place);
    }
    new ContentComparison(before, after, Direction.REQUEST, findings)
        .compare(old.path("content"), young.path("content"), place);
    new SchemaComparison(before, after, Direction.REQUEST, findings)
        .compare(old.path("schema"), young.path("schema"), place);
  }

  private static boolean isRequired(JsonNode parameter) {
    return parameter.path("required").asBoolean(false);
  }

  /** By what callers write: the names of headers know no case, those of variables do not count. */
  private static Map<String, JsonNode> parameters(PlacedOperation placed, References references) {
    var parameters = new TreeMap<String, JsonNode>();
    List<String> variables = TemplateNames.of(placed.path());
    for (JsonNode list :
        List.of(placed.item().path("parameters"), placed.operation().path("parameters"))) {
      for (JsonNode one : list) {
        JsonNode parameter = references.resolved(one);
        String in = parameter.path("in").asString();
        String name = parameter.path("name").asString();
        String key =
            switch (in) {
              case "path" -> Integer.toString(variables.indexOf(name));
              case "header" -> name.toLowerCase(Locale.ROOT);
              default -> name;
            };
        parameters.put(in + " " + key, parameter);
      }
    }
    return parameters;
  }
}
