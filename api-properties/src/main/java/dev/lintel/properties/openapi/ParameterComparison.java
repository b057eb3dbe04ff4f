package dev.lintel.properties.openapi;

import dev.lintel.properties.openapi.Change.Kind;
import dev.lintel.properties.openapi.Change.Place;
import dev.lintel.properties.openapi.ContractChanges.PlacedOperation;
import java.util.List;
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
        findings.breaking(Kind.PARAMETER_REMOVED, place, "the parameter is gone");
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
    if (isRequired(young) && !isRequired(old)) {
      findings.breaking(Kind.NOW_REQUIRED, place, "must now be sent");
    } else if (isRequired(old) && !isRequired(young)) {
      findings.harmless(Kind.NO_LONGER_REQUIRED, place, "may now be left out");
    }
    for (String keyword : List.of("style", "explode")) {
      if (!old.path(keyword).equals(young.path(keyword))) {
        findings.breaking(Kind.PARAMETER_STYLE_CHANGED, place, "it is written otherwise");
      }
    }
    defaults(old.path("schema"), young.path("schema"), place);
    new SchemaComparison(before, after, Direction.REQUEST, findings)
        .compare(old.path("schema"), young.path("schema"), place);
  }

  /** Who left the parameter out relied on its default. */
  private void defaults(JsonNode old, JsonNode young, Place place) {
    JsonNode was = before.resolved(old).path("default");
    JsonNode is = after.resolved(young).path("default");
    if (was.isMissingNode() && !is.isMissingNode()) {
      findings.harmless(Kind.DEFAULT_CHANGED, place, "the default is now told: " + is);
    } else if (!was.equals(is)) {
      findings.breaking(
          Kind.DEFAULT_CHANGED, place, "the default was %s and is %s".formatted(was, is));
    }
  }

  private static boolean isRequired(JsonNode parameter) {
    return parameter.path("required").asBoolean(false);
  }

  private static Map<String, JsonNode> parameters(PlacedOperation placed, References references) {
    var parameters = new TreeMap<String, JsonNode>();
    List<String> variables = TemplateNames.of(placed.path());
    for (JsonNode list :
        List.of(placed.item().path("parameters"), placed.operation().path("parameters"))) {
      for (JsonNode one : list) {
        JsonNode parameter = references.resolved(one);
        String in = parameter.path("in").asString();
        String name = parameter.path("name").asString();
        String key = in.equals("path") ? Integer.toString(variables.indexOf(name)) : name;
        parameters.put(in + " " + key, parameter);
      }
    }
    return parameters;
  }
}
