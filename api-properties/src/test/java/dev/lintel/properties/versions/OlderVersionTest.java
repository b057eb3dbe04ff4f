package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The older version has no channel, calls the shelf place, and knows two states where now are
 * three.
 */
class OlderVersionTest {
  private static final OlderVersion FIRST =
      OlderVersion.seenThrough(
              JsonView.unchanged()
                  .drop("channel")
                  .rename("shelf", "place")
                  .translate("state", Map.of("\"LENT\"", "\"OUT\"", "\"LOST\"", "\"OUT\""))
                  .drop("size.depth")
                  .rename("size.width", "breadth")
                  .drop("parts.secret"))
          .withDefaults(Map.of("channel", JsonNodeFactory.instance.stringNode("ALL")));

  @Property(tries = 5_000)
  void seesTheTreeAsItSeesTheBytes(@ForAll("documents") ObjectNode newest) throws IOException {
    var out = new ByteArrayOutputStream();
    FIRST.view().write(newest.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), out);
    assertThat(JsonMapper.shared().readTree(out.toByteArray())).isEqualTo(FIRST.seen(newest));
  }

  @Property(tries = 20_000)
  void readingAfterAPatchIsPatchingWhatWasRead(
      @ForAll("documents") ObjectNode newest, @ForAll("patches") ObjectNode patch) {
    // when
    JsonNode after = MergedDocuments.merged(newest, FIRST.patch(patch, newest));

    // then
    assertThat(FIRST.seen(after)).isEqualTo(MergedDocuments.merged(FIRST.seen(newest), patch));
  }

  @Property(tries = 20_000)
  void whatTheOlderVersionCannotSeeIsKept(
      @ForAll("documents") ObjectNode newest, @ForAll("patches") ObjectNode patch) {
    // when
    JsonNode after = MergedDocuments.merged(newest, FIRST.patch(patch, newest));

    // then
    assertThat(after.path("channel")).isEqualTo(newest.path("channel"));
    boolean sizeStays = !patch.has("size") || patch.get("size").isObject();
    if (sizeStays) {
      assertThat(after.path("size").path("depth")).isEqualTo(newest.path("size").path("depth"));
    }
    if (!patch.has("state") || patch.get("state").equals(FIRST.seen(newest).path("state"))) {
      assertThat(after.path("state")).isEqualTo(newest.path("state"));
    }
  }

  @Property(tries = 5_000)
  void sendingBackWhatWasReadChangesNothing(@ForAll("documents") ObjectNode newest) {
    // given
    var read = (ObjectNode) FIRST.seen(newest);

    // then
    assertThat(MergedDocuments.merged(newest, FIRST.patch(read, newest)))
        .isEqualTo(withoutNulls(newest));
  }

  @Property(tries = 5_000)
  void whatIsMadeThroughTheOlderVersionReadsAsItWasSent(@ForAll("documents") ObjectNode any) {
    // given
    var sent = (ObjectNode) FIRST.seen(any);

    // when
    ObjectNode made = FIRST.made(sent);

    // then
    assertThat(FIRST.seen(made)).isEqualTo(sent);
    assertThat(made.get("channel").asString()).isEqualTo("ALL");
  }

  @Example
  void elementsThatAreSentAsTheyWereShownKeepWhatIsNotShown() {
    // given
    ObjectNode newest =
        tree("{'parts':[{'name':'a','secret':1},{'name':'b','secret':2},{'name':'a','secret':3}]}");

    // when
    ObjectNode patch =
        FIRST.patch(tree("{'parts':[{'name':'b'},{'name':'a'},{'name':'c'}]}"), newest);

    // then
    assertThat(patch)
        .isEqualTo(
            tree("{'parts':[{'name':'b','secret':2},{'name':'a','secret':1},{'name':'c'}]}"));
  }

  @Example
  void namesThatOnlyTheNewestVersionHasAreIgnored() {
    assertThat(FIRST.patch(tree("{'channel':'NONE','shelf':'7','size':{'depth':1}}"), tree("{}")))
        .isEqualTo(tree("{'size':{}}"));
  }

  private static ObjectNode tree(String json) {
    return (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
  }

  /** A null that is sent removes. */
  private static ObjectNode withoutNulls(ObjectNode document) {
    return (ObjectNode) MergedDocuments.merged(document, document);
  }

  @Provide
  Arbitrary<ObjectNode> documents() {
    return some(
        List.of(
            texts("channel"),
            texts("shelf"),
            texts("title"),
            states("LENT", "LOST", "IN"),
            field("size", some(List.of(texts("depth"), texts("width"), texts("height")))),
            parts(some(List.of(texts("name"), texts("secret"))))));
  }

  @Provide
  Arbitrary<ObjectNode> patches() {
    return some(
        List.of(
            orNull("place", texts("place")),
            orNull("title", texts("title")),
            orNull("state", states("OUT", "IN")),
            orNull(
                "size",
                field(
                    "size",
                    some(
                        List.of(
                            orNull("breadth", texts("breadth")),
                            orNull("height", texts("height")))))),
            orNull("parts", parts(some(List.of(texts("name")))))));
  }

  private static Arbitrary<ObjectNode> orNull(String name, Arbitrary<ObjectNode> field) {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, field),
        net.jqwik.api.Tuple.of(1, Arbitraries.create(() -> object().putNull(name))));
  }

  private static Arbitrary<ObjectNode> texts(String name) {
    return Arbitraries.of("a", "b", "c").map(text -> object().put(name, text));
  }

  private static Arbitrary<ObjectNode> states(String... states) {
    return Arbitraries.of(states).map(text -> object().put("state", text));
  }

  private static Arbitrary<ObjectNode> field(String name, Arbitrary<ObjectNode> value) {
    return value.map(object -> object().set(name, object));
  }

  private static Arbitrary<ObjectNode> parts(Arbitrary<ObjectNode> element) {
    return element
        .list()
        .ofMaxSize(3)
        .map(list -> {
          ObjectNode parts = object();
          list.forEach(parts.withArray("parts")::add);
          if (list.isEmpty()) {
            parts.putArray("parts");
          }
          return parts;
        });
  }

  /** Any of the fields. */
  private static Arbitrary<ObjectNode> some(List<Arbitrary<ObjectNode>> fields) {
    return Combinators.combine(fields.stream().map(field -> field.injectNull(0.4)).toList())
        .as(parts -> {
          ObjectNode all = object();
          parts.forEach(part -> {
            if (part != null) {
              all.setAll(part.deepCopy());
            }
          });
          return all;
        });
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
