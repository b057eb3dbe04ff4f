package dev.lintel.properties.patch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.properties.problem.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PatchRulesTest {
  private static final JsonDocuments DOCUMENTS = new JsonDocuments(10_000, 20);
  private static final PatchRules RULES = PatchRules.of(Book.class);
  private static final String CURRENT =
      """
      {"number":7,"title":"Ice","author":{"name":"Anna","id":3},
      "chapters":[{"title":"One","id":11},{"title":"Two","id":12}],"price":1.50}\
      """;

  record Book(
      @ReadOnly int number,
      String title,
      @Nullable String subtitle,
      @Nullable Author author,
      List<Chapter> chapters,
      @Nullable List<@Nullable String> tags,
      @Nullable Map<String, Author> translators,
      @JsonProperty("price") double amount,
      @Nullable Book sequel) {}

  record Author(@ReadOnly @Nullable Integer id, String name, @Nullable Integer born) {}

  record Chapter(@ReadOnly @Nullable Integer id, String title, @Nullable Integer pages) {}

  @Test
  void allowsWhatSetsAndRemovesWhatMayBe() {
    assertThat(check("{\"title\":\"Fire\",\"subtitle\":null,\"author\":null,\"tags\":[null]}"))
        .isEmpty();
    assertThat(check("{\"author\":{\"born\":1950}}")).isEmpty();
    assertThat(check("{\"translators\":{\"fr\":{\"name\":\"Luc\"},\"de\":null}}")).isEmpty();
  }

  @Test
  void findsAllFaultsAtOnceWithTheirPlaces() {
    assertThat(
            check(
                """
                {"number":8,"title":null,"price":null,"author":{"id":null,"name":null},
                "chapters":[{"title":"One"},{"pages":3},null],
                "translators":{"fr":{"born":1}},"sequel":{"title":"Fire","price":2}}\
                """))
        .containsExactly(
            new Fault("number", "is read-only; leave it out"),
            new Fault("title", "is required; it can be changed but not removed"),
            new Fault("author.id", "is read-only; leave it out"),
            new Fault("author.name", "is required; it can be changed but not removed"),
            new Fault("chapters[1].title", "is required; give it a value"),
            new Fault("chapters[2]", "must not be null; send a value"),
            new Fault("translators.fr.name", "is required; give it a value"),
            new Fault("price", "is required; it can be changed but not removed"),
            new Fault("sequel.chapters", "is required; give it a value"));
  }

  @Test
  void letsReadOnlyValuesComeBackAsTheyAre() {
    assertThat(check(CURRENT)).isEmpty();
    assertThat(check("{\"number\":7.0}")).isEmpty();
    assertThat(check("{\"chapters\":[{\"title\":\"Two\",\"id\":12},{\"title\":\"New\"}]}"))
        .isEmpty();
    assertThat(check("{\"chapters\":[{\"title\":\"Two\",\"id\":13}]}"))
        .extracting(Fault::field)
        .containsExactly("chapters[0].id");
  }

  @Test
  void asksForWhatAnAddedObjectNeeds() {
    String without = "{\"number\":7,\"title\":\"Ice\",\"chapters\":[],\"price\":1}";

    assertThat(RULES.check(read(without), read("{\"author\":{\"born\":1950}}")))
        .extracting(Fault::field)
        .containsExactly("author.name");
  }

  @Test
  void judgesAtOnceWhatNeedsNoCurrentDocument() {
    assertThat(
            RULES.check(
                read("{\"number\":8,\"title\":null,\"author\":{\"born\":1},\"chapters\":[{}]}")))
        .extracting(Fault::field)
        .containsExactly("title", "chapters[0].title");
  }

  @Test
  void asksForEverythingRequiredInANewDocument() {
    assertThat(RULES.checkNew(read("{\"number\":8,\"subtitle\":\"x\",\"chapters\":null}")))
        .extracting(Fault::field)
        .containsExactly("number", "title", "chapters", "price");
    assertThat(RULES.checkNew(read("[]"))).extracting(Fault::field).containsExactly("body");
  }

  @Test
  void leavesOutWhatTheResourceDoesNotKnow() {
    JsonNode patch =
        read(
            """
            {"title":"Fire","colour":"red","author":{"born":null,"shoe":43},
            "chapters":[{"title":"One","x":1}],"translators":{"fr":{"y":2}},"amount":3}\
            """);

    assertThat(check(patch.toString()))
        .extracting(Fault::field)
        .containsExactly("translators.fr.name");
    assertThat(RULES.known(patch).toString())
        .isEqualTo(
            """
            {"title":"Fire","author":{"born":null},"chapters":[{"title":"One"}],\
            "translators":{"fr":{}}}\
            """);
  }

  @Property(tries = 20_000)
  void noPatchWithoutFaultsLeavesABrokenDocument(
      @ForAll("books") Map<String, Object> current, @ForAll("books") Map<String, Object> patch) {
    JsonNode before = read(NaivePatch.json(whole(current)));
    JsonNode change = read(NaivePatch.json(patch));
    JsonNode after = MergePatch.apply(before, change);

    boolean faultless = RULES.check(before, change).isEmpty();

    boolean kept =
        same(before.path("number"), after.path("number"))
            && (!after.path("author").isObject()
                || same(before.path("author").path("id"), after.path("author").path("id")));
    assertThat(faultless).isEqualTo(isWhole(after) && kept && !removesRequired(change));
  }

  @Provide
  Arbitrary<Map<String, Object>> books() {
    Arbitrary<Object> text = Arbitraries.of("x", "y").injectNull(0.2).map(value -> value);
    Arbitrary<Object> number = Arbitraries.of(1, 2).injectNull(0.1).map(value -> value);
    Arbitrary<Object> author =
        some(Map.of("id", number, "name", text)).injectNull(0.2).map(value -> value);
    Arbitrary<Object> chapter = some(Map.of("title", text, "pages", number)).map(value -> value);
    return some(
        Map.of(
            "number", number,
            "title", text,
            "price", number,
            "subtitle", text,
            "author", author,
            "chapters", chapter.list().ofMaxSize(2).map(value -> value)));
  }

  /** Objects that have some of the fields. */
  private static Arbitrary<Map<String, Object>> some(Map<String, Arbitrary<Object>> fields) {
    List<String> names = fields.keySet().stream().sorted().toList();
    return Combinators.combine(
            Arbitraries.of(names).set(),
            Combinators.combine(names.stream().map(fields::get).toList()).as(values -> values))
        .as((chosen, values) -> {
          Map<String, Object> object = new LinkedHashMap<>();
          chosen.forEach(name -> object.put(name, values.get(names.indexOf(name))));
          return object;
        });
  }

  /** The same with what it lacks. */
  private static Map<String, Object> whole(Map<String, Object> book) {
    Map<String, Object> whole = new LinkedHashMap<>(book);
    whole.computeIfAbsent("title", _ -> "x");
    whole.computeIfAbsent("price", _ -> 1);
    whole.computeIfAbsent("chapters", _ -> List.of());
    whole.computeIfPresent("author", (_, author) -> with("name", author));
    whole.computeIfPresent(
        "chapters",
        (_, list) -> ((List<?>) list).stream().map(each -> with("title", each)).toList());
    return whole;
  }

  private static Map<Object, Object> with(String name, Object object) {
    Map<Object, Object> whole = new LinkedHashMap<>((Map<?, ?>) object);
    whole.computeIfAbsent(name, _ -> "x");
    return whole;
  }

  private static boolean isWhole(JsonNode book) {
    JsonNode author = book.path("author");
    boolean authored = author.isMissingNode() || author.isNull() || author.hasNonNull("name");
    boolean titled = true;
    for (JsonNode chapter : book.path("chapters")) {
      titled &= chapter.hasNonNull("title");
    }
    return authored
        && titled
        && book.hasNonNull("title")
        && book.hasNonNull("price")
        && book.path("chapters").isArray();
  }

  private static boolean same(JsonNode before, JsonNode after) {
    boolean none = before.isMissingNode() || before.isNull();
    return none ? after.isMissingNode() || after.isNull() : before.equals(after);
  }

  /** Such as the name of an author who is not there: nothing is lost, and yet it makes no sense. */
  private static boolean removesRequired(JsonNode patch) {
    return List.of("title", "price", "chapters").stream()
            .anyMatch(name -> patch.path(name).isNull())
        || patch.path("author").path("name").isNull();
  }

  private static List<Fault> check(String patch) {
    return RULES.check(read(CURRENT), read(patch));
  }

  private static JsonNode read(String document) {
    return DOCUMENTS.read(document.getBytes(UTF_8));
  }
}
