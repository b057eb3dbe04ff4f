package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Compares views with a model that is a tree: numbers and texts are kept as their source, so that a
 * lost zero or another escape is a difference.
 */
class JsonViewModelTest {

  /** A value of the model; a scalar is its own source text. */
  sealed interface Value {
    record Scalar(String source) implements Value {}

    record Items(List<Value> values) implements Value {}

    record Fields(List<Field> fields) implements Value {}
  }

  record Field(String name, Value value) {}

  record Change(String kind, List<String> path, String text) {}

  @Property(tries = 20_000)
  void equalsTheTree(
      @ForAll("values") Value document,
      @ForAll("changes") List<Change> changes,
      @ForAll("spaces") String space) {
    // given
    JsonView view = JsonView.unchanged();
    for (Change change : changes) {
      view = add(view, change);
    }

    // when
    String actual = JsonViewTest.view(view, write(document, space));

    // then
    String expected = write(changed(document, List.of(), changes), "");
    assertThat(withoutSpace(actual, space)).isEqualTo(expected);
  }

  private static JsonView add(JsonView view, Change change) {
    String path = String.join(".", change.path());
    return switch (change.kind()) {
      case "drop" -> view.drop(path);
      case "rename" -> view.rename(path, change.text());
      default -> view.replace(path, "\"" + change.text() + "\"");
    };
  }

  private static Value changed(Value value, List<String> path, List<Change> changes) {
    return switch (value) {
      case Value.Scalar scalar -> scalar;
      case Value.Items(List<Value> values) ->
          new Value.Items(values.stream().map(item -> changed(item, path, changes)).toList());
      case Value.Fields(List<Field> fields) ->
          new Value.Fields(
              fields.stream()
                  .map(field -> changed(field, plus(path, field.name()), changes))
                  .flatMap(List::stream)
                  .toList());
    };
  }

  private static List<Field> changed(Field field, List<String> path, List<Change> changes) {
    var mine = changes.stream().filter(change -> change.path().equals(path)).toList();
    if (mine.stream().anyMatch(change -> change.kind().equals("drop"))) {
      return List.of();
    }
    String name = last(mine, "rename", field.name());
    String text = last(mine, "replace", "");
    Value value =
        text.isEmpty()
            ? changed(field.value(), path, changes)
            : new Value.Scalar("\"" + text + "\"");
    return List.of(new Field(name, value));
  }

  private static String last(List<Change> changes, String kind, String otherwise) {
    return changes.stream()
        .filter(change -> change.kind().equals(kind))
        .map(Change::text)
        .reduce(otherwise, (_, later) -> later);
  }

  private static List<String> plus(List<String> path, String name) {
    return java.util.stream.Stream.concat(path.stream(), java.util.stream.Stream.of(name)).toList();
  }

  private static String write(Value value, String space) {
    return switch (value) {
      case Value.Scalar(String source) -> source;
      case Value.Items(List<Value> values) ->
          list("[", values.stream().map(item -> write(item, space)).toList(), "]", space);
      case Value.Fields(List<Field> fields) ->
          list("{", fields.stream().map(field -> write(field, space)).toList(), "}", space);
    };
  }

  private static String write(Field field, String space) {
    return "\"" + field.name() + "\"" + space + ":" + space + write(field.value(), space);
  }

  private static String list(String open, List<String> members, String close, String space) {
    String comma = space + "," + space;
    return open + space + String.join(comma, members) + space + close;
  }

  /** The spaces are such as no scalar holds. */
  private static String withoutSpace(String json, String space) {
    return space.isEmpty() ? json : json.replace(space.substring(0, 1), "");
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of("", "\n", "\n\n", "\t", "\r\r\r");
  }

  @Provide
  Arbitrary<Value> values() {
    return values(4);
  }

  private static Arbitrary<Value> values(int depth) {
    if (depth == 0) {
      return scalars();
    }
    Arbitrary<Value> inner = Arbitraries.lazy(() -> values(depth - 1));
    Arbitrary<Value> items = inner.list().ofMaxSize(4).map(Value.Items::new);
    Arbitrary<Value> fields =
        Combinators.combine(names(), inner)
            .as(Field::new)
            .list()
            .ofMaxSize(5)
            .uniqueElements(Field::name)
            .map(Value.Fields::new);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, scalars()),
        net.jqwik.api.Tuple.of(2, items),
        net.jqwik.api.Tuple.of(4, fields));
  }

  private static Arbitrary<Value> scalars() {
    return Arbitraries.of(
            "1.10",
            "-0.0",
            "1E5",
            "1e-7",
            "0",
            "-12",
            "123456789012345678901234567890.500",
            "true",
            "false",
            "null",
            "\"\"",
            "\"\\u00e9 \\/ \\n \\\"\"",
            "\"æøå 漢字 😀\"",
            "\"\\ud83d\\ude00\"",
            "\"a,b}]{[:\"",
            "\"\\\\\"")
        .map(Value.Scalar::new);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of("a", "b", "c", "æ", "漢", "longer name");
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.of("drop", "rename", "replace"),
            names().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of("new", "ø", "x y"))
        .as(Change::new)
        .list()
        .ofMaxSize(5);
  }
}
