package dev.lintel.ons.testing;

import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shapes of what the vendor's operations answer, as facts: names of fields with their types. A
 * type is {@code integer}, {@code string date}, {@code list model Team} and so on, with {@code ?}
 * where null is allowed, {@code deprecated} and {@code required}.
 *
 * @param operations by method and path: the vendor's id, parameters, the body, and the type of each
 *     status
 * @param models the fields of each model
 */
public record Shapes(
    TreeMap<String, TreeMap<String, String>> operations,
    TreeMap<String, TreeMap<String, String>> models) {
  private static final Path FROZEN =
      RepositoryRoot.path().resolve("apis/ons/src/test/resources/dev/lintel/ons/shapes.json");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static Shapes frozen() {
    try {
      return JSON.readValue(Files.readString(FROZEN), Shapes.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void freeze() throws IOException {
    Files.writeString(
        FROZEN, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
  }

  /** What is not as the vendor describes it; nothing for what he does not describe. */
  public List<String> faults(String method, String path, int status, byte[] body) {
    var faults = new ArrayList<String>();
    operation(method, path)
        .map(shape -> shape.get(Integer.toString(status)))
        .filter(type -> !type.isEmpty() && body.length > 0)
        .ifPresent(type -> compare(type, JSON.readTree(body), "", faults));
    return faults;
  }

  private Optional<Map<String, String>> operation(String method, String path) {
    return operations.entrySet().stream()
        .filter(each -> (method + " " + path).matches(pattern(each.getKey())))
        .min((one, other) -> Long.compare(variables(one.getKey()), variables(other.getKey())))
        .map(Map.Entry::getValue);
  }

  private static String pattern(String template) {
    return "\\Q" + template.replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E";
  }

  private static long variables(String template) {
    return template.chars().filter(each -> each == '{').count();
  }

  private void compare(String type, JsonNode value, String place, List<String> faults) {
    String plain = type.replaceAll(" (deprecated|required)", "");
    if (value.isNull() && plain.endsWith("?")) {
      return;
    }
    plain = plain.replace("?", "");
    if (plain.startsWith("list ")) {
      String item = plain.substring("list ".length());
      expect(value.isArray(), place, plain, faults);
      value.forEach(each -> compare(item, each, place + "[]", faults));
    } else if (plain.startsWith("model ")) {
      expect(value.isObject(), place, plain, faults);
      model(plain.substring("model ".length()), value, place, faults);
    } else {
      expect(isA(plain, value), place + " " + value, plain, faults);
    }
  }

  private void model(String name, JsonNode value, String place, List<String> faults) {
    Map<String, String> fields = models.get(name);
    value.forEachEntry((field, content) -> {
      String type = fields.get(field);
      if (type == null) {
        faults.add("%s.%s is no field of %s".formatted(place, field, name));
      } else {
        compare(type, content, place + "." + field, faults);
      }
    });
    fields.forEach((field, type) ->
        expect(!type.contains(" required") || value.has(field), place + "." + field, type, faults));
  }

  private static boolean isA(String type, JsonNode value) {
    return switch (type) {
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "string" -> value.isString();
      case "string date" -> value.isString() && value.asString().matches("\\d{4}-\\d\\d-\\d\\d");
      case "string date-time" ->
          value.isString()
              && value
                  .asString()
                  .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d\\d:\\d\\d");
      case "object", "any" -> true;
      default -> false;
    };
  }

  private static void expect(boolean holds, String place, String type, List<String> faults) {
    if (!holds) {
      faults.add("%s must be %s".formatted(place, type));
    }
  }
}
