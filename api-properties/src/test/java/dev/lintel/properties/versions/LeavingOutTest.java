package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What streams must look as what is held in memory would. */
class LeavingOutTest {
  private static final JsonView VIEW =
      JsonView.unchanged().drop("a").drop("b.a").drop("c.b.c").drop("name \"ø\"");

  @Property(tries = 10_000)
  void leavesOutWhatTheViewOfTheWholeDocumentLeavesOut(@ForAll int seed) throws IOException {
    // given
    var random = new Random(seed);
    JsonNode document = any(random, 4);
    String text = random.nextBoolean() ? document.toPrettyString() : document.toString();

    // when
    String left = passed(text.getBytes(StandardCharsets.UTF_8), random);

    // then
    assertThat(JsonMapper.shared().readTree(left))
        .isEqualTo(OlderReading.seen(document, VIEW.root()));
  }

  @Property(tries = 1_000)
  void copiesEverythingElseByteForByte(@ForAll int seed) throws IOException {
    // given
    var random = new Random(seed);
    byte[] document = any(random, 4).toString().getBytes(StandardCharsets.UTF_8);
    var whole = new ByteArrayOutputStream();
    VIEW.write(document, whole);

    // then
    assertThat(passed(document, random)).isEqualTo(whole.toString(StandardCharsets.UTF_8));
  }

  @Example
  void numbersKeepTheirDigitsAndLinesStayLines() throws IOException {
    String lines =
        "{\"a\":1.10,\"d\":1.10}\n{\"d\":\"\\\"a\\\":{\",\"a\":[{\"x\":\"]}\"}]}\n{\"a\":{}}\n";
    assertThat(passed(lines.getBytes(StandardCharsets.UTF_8), new Random(1)))
        .isEqualTo("{\"d\":1.10}\n{\"d\":\"\\\"a\\\":{\"}\n{}\n");
  }

  @Example
  void aViewThatDropsNothingIsNotInTheWay() {
    var out = new ByteArrayOutputStream();
    assertThat(JsonView.unchanged().leavingOut(out)).isSameAs(out);
  }

  /** Written in pieces of any length. */
  private static String passed(byte[] document, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    var filter = VIEW.leavingOut(out);
    int place = 0;
    while (place < document.length) {
      int length = Math.min(document.length - place, 1 + random.nextInt(7));
      filter.write(document, place, length);
      place += length;
    }
    filter.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode any(Random random, int depth) {
    return switch (depth == 0 ? random.nextInt(4) : random.nextInt(8)) {
      case 0 -> nodes().numberNode(random.nextInt());
      case 1 -> nodes().stringNode("\"},:[{\\ø\n" + random.nextInt(9));
      case 2 -> nodes().nullNode();
      case 3 -> nodes().booleanNode(random.nextBoolean());
      case 4, 5 -> array(random, depth);
      default -> object(random, depth);
    };
  }

  private static ArrayNode array(Random random, int depth) {
    ArrayNode array = nodes().arrayNode();
    random.ints(random.nextInt(4)).forEach(_ -> array.add(any(random, depth - 1)));
    return array;
  }

  private static ObjectNode object(Random random, int depth) {
    ObjectNode object = nodes().objectNode();
    for (String name : List.of("a", "b", "c", "d", "name \"ø\"")) {
      if (random.nextInt(3) > 0) {
        object.set(name, any(random, depth - 1));
      }
    }
    return object;
  }

  private static JsonNodeFactory nodes() {
    return JsonNodeFactory.instance;
  }
}
