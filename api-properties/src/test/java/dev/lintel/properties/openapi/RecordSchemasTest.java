package dev.lintel.properties.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.versions.JsonView;
import io.swagger.v3.core.util.Json31;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RecordSchemasTest {
  private final RecordSchemas schemas = new RecordSchemas();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "number    | {'type':'integer','format':'int32'}",
        "class     | {'type':'string'}",
        "title     | {'type':'string','description':'As it stands on the cover.'}",
        "subtitle  | {'type':['string','null']}",
        "published | {'type':['string','null'],'format':'date'}",
        "changed   | {'type':'string','format':'date-time'}",
        "id        | {'type':'string','format':'uuid'}",
        "price     | {'type':'number'}",
        "weight    | {'type':['number','null']}",
        "pages     | {'type':'integer','format':'int64'}",
        "lent      | {'type':'boolean'}",
        "binding   | {'type':'string','enum':['HARD','SOFT','e-book']}",
        "former    | {'type':['string','null'],'enum':['HARD','SOFT','e-book',null]}",
        "isbn      | {'type':'string'}",
        "cover     | {'type':['string','null'],'format':'uri'}",
        "shelf     | {'anyOf':[{'$ref':'#/components/schemas/Shelf'},{'type':'null'}]}",
        "authors   | {'type':'array','items':{'$ref':'#/components/schemas/Author'}}",
        "remarks   | {'type':'array','items':{'type':['string','null']}}",
        "copies    | {'type':'object','additionalProperties':{'type':'integer','format':'int32'}}",
        "note      | {'type':'string'}",
        "extra     | {}",
        "reading   | {'anyOf':[{'type':'integer','format':'int32'},{'type':'string'},{'type':'null'}]}",
      })
  void describesAFieldAsItIsWritten(String field, String schema) {
    // when
    JsonNode book = answer(JsonView.unchanged(), "Book");

    // then
    assertThat(book.at("/properties/" + field))
        .isEqualTo(JsonFormat.mapper().readTree(schema.replace('\'', '"')));
  }

  @Test
  void requiresInAnAnswerEverythingThatIsAlwaysWritten() {
    // when
    JsonNode book = answer(JsonView.unchanged(), "Book");

    // then
    assertThat(texts(book.get("required"))).contains("subtitle", "language").doesNotContain("note");
    assertThat(book.at("/description").asString()).isEqualTo("A book of the library.");
    assertThat(book.has("additionalProperties")).isFalse();
  }

  @Test
  void requiresOfACallerOnlyWhatMayNotBeNull() {
    // when
    schemas.request(Books.Search.class, FieldEnds.NONE);

    // then
    assertThat(texts(component("SearchRequest").get("required")))
        .containsExactlyInAnyOrder("numbers", "binding");
    assertThat(texts(component("SelectRequest").get("required"))).containsExactly("title");
  }

  @Test
  void doesNotTellFieldsAtPlacesWhereTheyAreNot() {
    // given
    JsonView view = JsonView.unchanged().move("shelf.row", "row");

    // then
    assertThatThrownBy(() -> answer(view, "Book"))
        .hasMessage("A view moves fields of Book: describe that version by a record of its own");
  }

  @Test
  void showsAnOlderVersionThroughItsView() {
    // when
    JsonNode book = answer(BooksApi.VERSION_1, "BookV1");

    // then
    assertThat(book.get("properties").propertyNames())
        .contains("place", "title")
        .doesNotContain("language", "shelf");
    assertThat(texts(book.get("required"))).contains("place").doesNotContain("language", "shelf");
    assertThat(book.at("/properties/authors/items/$ref").asString()).endsWith("/AuthorV1");
    assertThat(component("AuthorV1").get("properties").has("born")).isFalse();
    assertThat(component("AuthorV1").at("/properties/pseudonymOf/anyOf/0/$ref").asString())
        .endsWith("/Author");
  }

  @Test
  void describesAReplacedValueByItsReplacement() {
    // when
    JsonNode book = answer(JsonView.unchanged().replace("number", "\"none\""), "BookV1");

    // then
    assertThat(book.at("/properties/number").toString()).isEqualTo("{\"type\":\"string\"}");
  }

  @Test
  void describesATreeByItsOwnName() {
    // when
    schemas.answer(Books.Topic.class, JsonView.unchanged(), 1, FieldEnds.NONE);

    // then
    assertThat(component("Topic").at("/properties/narrower/items/$ref").asString())
        .isEqualTo("#/components/schemas/Topic");
  }

  @Test
  void refusesTwoTypesOfOneName() {
    // given
    schemas.answer(Books.Author.class, JsonView.unchanged(), 1, FieldEnds.NONE);

    // then
    assertThatThrownBy(
            () -> schemas.answer(Elsewhere.Author.class, JsonView.unchanged(), 1, FieldEnds.NONE))
        .hasMessageStartingWith("Two types of one name");
  }

  @Test
  void refusesAClassThatIsNoRecord() {
    assertThatThrownBy(() -> schemas.answer(Thread.class, JsonView.unchanged(), 1, FieldEnds.NONE))
        .hasMessage("No description of the type java.lang.Thread");
  }

  private JsonNode answer(JsonView view, String name) {
    schemas.answer(Books.Book.class, view, 1, FieldEnds.NONE);
    return component(name);
  }

  private JsonNode component(String name) {
    JsonNode node = Json31.mapper().valueToTree(schemas.components().get(name));
    return JsonFormat.mapper().readTree(node.toString());
  }

  private static java.util.List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static final class Elsewhere {
    record Author(String name) {}
  }

  @Test
  void describesTheFieldsOfAnUnwrappedRecordBesideTheOthers() {
    // given
    record Size(int width, int height) {}
    record Crate(String mark, @JsonUnwrapped Size size) {}

    // when
    schemas.answer(Crate.class, JsonView.unchanged(), 1, FieldEnds.NONE);

    // then
    assertThat(schemas.components().get("Crate").getProperties())
        .containsOnlyKeys("mark", "width", "height");
  }
}
