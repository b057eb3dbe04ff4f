package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The older version has the depth beside the size, calls the size measures, has the weight in it,
 * the width in an object of its own, and the length of each part beside its box. Objects that are
 * empty are as good as none here.
 */
class MovedFieldsTest {
  private static final OlderVersion FIRST =
      OlderVersion.seenThrough(
          JsonView.unchanged()
              .rename("size", "measures")
              .drop("size.secret")
              .move("size.depth", "depth")
              .move("size.width", "extent.breadth")
              .move("weight", "measures.weight")
              .translate("weight", Map.of("\"b\"", "\"B\""))
              .move("parts.box.length", "parts.length")
              .move("deep.er.est", "flat"));
  private static final List<String> VALUES = List.of("a", "b", "c");

  @Property(tries = 5_000)
  void seesTheTreeAsItSeesTheBytes(@ForAll int seed) throws IOException {
    ObjectNode newest = newest(new Random(seed));
    var out = new ByteArrayOutputStream();
    FIRST.view().write(newest.toString().getBytes(StandardCharsets.UTF_8), out);
    assertThat(JsonMapper.shared().readTree(out.toByteArray())).isEqualTo(FIRST.seen(newest));
  }

  @Property(tries = 20_000)
  void readingAfterAPatchIsPatchingWhatWasRead(@ForAll int seed) {
    // given
    var random = new Random(seed);
    ObjectNode newest = newest(random);
    ObjectNode patch = patch(random);

    // when
    JsonNode after = MergedDocuments.merged(newest, FIRST.patch(patch, newest));

    // then
    assertThat(full(FIRST.seen(after)))
        .isEqualTo(full(MergedDocuments.merged(FIRST.seen(newest), patch)));
  }

  @Property(tries = 20_000)
  void nothingIsLostThatIsNotSent(@ForAll int seed) {
    // given
    var random = new Random(seed);
    ObjectNode newest = newest(random);
    ObjectNode patch = patch(random);

    // when
    JsonNode after = MergedDocuments.merged(newest, FIRST.patch(patch, newest));

    // then
    if (!patch.has("depth")) {
      assertThat(after.at("/size/depth")).isEqualTo(newest.at("/size/depth"));
    }
    if (!patch.has("extent")) {
      assertThat(after.at("/size/width")).isEqualTo(newest.at("/size/width"));
    }
    if (!patch.has("measures")) {
      assertThat(after.path("weight")).isEqualTo(newest.path("weight"));
      assertThat(after.at("/size/secret")).isEqualTo(newest.at("/size/secret"));
    }
    if (!patch.has("flat")) {
      assertThat(after.at("/deep/er/est")).isEqualTo(newest.at("/deep/er/est"));
    }
  }

  @Property(tries = 5_000)
  void sendingBackWhatWasReadChangesNothing(@ForAll int seed) {
    ObjectNode newest = newest(new Random(seed));
    var read = (ObjectNode) FIRST.seen(newest);
    assertThat(full(MergedDocuments.merged(newest, FIRST.patch(read, newest))))
        .isEqualTo(full(newest));
  }

  @Property(tries = 5_000)
  void whatIsMadeThroughTheOlderVersionReadsAsItWasSent(@ForAll int seed) {
    var sent = (ObjectNode) FIRST.seen(newest(new Random(seed)));
    assertThat(full(FIRST.seen(FIRST.made(sent)))).isEqualTo(full(sent));
  }

  @Example
  void movesUpAndDownAndLeavesNumbersTheirDigits() throws IOException {
    // given
    JsonView view =
        JsonView.unchanged().move("dimensions.length", "length").move("name", "about.name");
    var out = new ByteArrayOutputStream();

    // when
    view.write(
        "[{\"dimensions\":{\"length\":1.10,\"width\":2.0},\"name\":\"x\"},{\"name\":null}]"
            .getBytes(StandardCharsets.UTF_8),
        out);

    // then
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "[{\"dimensions\":{\"width\":2.0},\"length\":1.10,\"about\":{\"name\":\"x\"}},"
                + "{\"about\":{\"name\":null}}]");
  }

  @Example
  void removingTheObjectKeepsWhatIsShownElsewhere() {
    // given
    ObjectNode newest = tree("{'size':{'depth':'a','width':'b','height':'c','secret':'s'}}");

    // then
    assertThat(FIRST.patch(tree("{'measures':null}"), newest))
        .isEqualTo(tree("{'size':{'height':null,'secret':null}}"));
    assertThat(FIRST.patch(tree("{'measures':null,'depth':null,'extent':null}"), newest))
        .isEqualTo(tree("{'size':{'height':null,'secret':null,'depth':null,'width':null}}"));
    assertThat(FIRST.patch(tree("{'flat':null}"), newest)).isEqualTo(tree("{}"));
  }

  private static ObjectNode newest(Random random) {
    ObjectNode size = some(random, "depth", "width", "height", "secret");
    ObjectNode newest = some(random, "weight", "title");
    maybe(random, newest, "size", size);
    maybe(random, newest, "parts", parts(random, true));
    ObjectNode deep = some(random, "other");
    maybe(random, deep, "er", some(random, "est", "more"));
    maybe(random, newest, "deep", deep);
    return newest;
  }

  private static ObjectNode patch(Random random) {
    ObjectNode patch = withNulls(random, "depth", "title", "flat");
    ObjectNode measures = withNulls(random, "weight", "height");
    if (measures.path("weight").asString("").equals("b")) {
      measures.put("weight", "B");
    }
    maybeNull(random, patch, "measures", measures);
    maybeNull(random, patch, "extent", withNulls(random, "breadth"));
    maybeNull(random, patch, "parts", parts(random, false));
    ObjectNode deep = withNulls(random, "other");
    maybeNull(random, deep, "er", withNulls(random, "more"));
    maybeNull(random, patch, "deep", deep);
    return patch;
  }

  private static ArrayNode parts(Random random, boolean inBoxes) {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    random
        .ints(random.nextInt(3))
        .forEach(_ -> {
          ObjectNode part = some(random, "label");
          if (inBoxes) {
            maybe(random, part, "box", full(some(random, "length", "colour")));
          } else {
            part.setAll(some(random, "length"));
          }
          parts.add(part);
        });
    return parts;
  }

  private static void maybe(Random random, ObjectNode to, String name, JsonNode value) {
    if (random.nextInt(4) > 0) {
      to.set(name, value);
    }
  }

  private static void maybeNull(Random random, ObjectNode to, String name, JsonNode value) {
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 -> to.putNull(name);
      default -> to.set(name, value);
    }
  }

  private static ObjectNode some(Random random, String... names) {
    ObjectNode some = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      if (random.nextBoolean()) {
        some.put(name, VALUES.get(random.nextInt(VALUES.size())));
      }
    }
    return some;
  }

  private static ObjectNode withNulls(Random random, String... names) {
    ObjectNode some = some(random, names);
    for (String name : names) {
      if (random.nextInt(4) == 0) {
        some.putNull(name);
      }
    }
    return some;
  }

  private static ObjectNode tree(String json) {
    return (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
  }

  /** Without empty objects, at every depth. */
  private static JsonNode full(JsonNode document) {
    return switch (document) {
      case ObjectNode object -> full(object);
      case ArrayNode array -> {
        ArrayNode full = array.arrayNode();
        array.forEach(element -> full.add(full(element)));
        yield full;
      }
      default -> document;
    };
  }

  private static ObjectNode full(ObjectNode object) {
    ObjectNode full = object.objectNode();
    object.forEachEntry((name, value) -> {
      JsonNode inner = full(value);
      if (!(inner instanceof ObjectNode empty && empty.isEmpty())) {
        full.set(name, inner);
      }
    });
    return full;
  }
}
