package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class JsonViewTest {
  private static final JsonView NOTHING = JsonView.unchanged();

  @Test
  void copiesADocumentByteForByteWhereNothingChanges() {
    String document = " { \"a\" : 1.10, \"b\": 1E5, \"c\":\"\\u00e9\\/\" } ";

    assertThat(view(NOTHING, document)).isEqualTo(document);
    assertThat(view(NOTHING.drop("z"), document)).isEqualTo(document);
  }

  @Test
  void dropsAFieldWhereverItStands() {
    String document = "{\"a\":1,\"b\":[1,{\"a\":2}],\"c\":\"x\"}";

    assertThat(view(NOTHING.drop("a"), document)).isEqualTo("{\"b\":[1,{\"a\":2}],\"c\":\"x\"}");
    assertThat(view(NOTHING.drop("b"), document)).isEqualTo("{\"a\":1,\"c\":\"x\"}");
    assertThat(view(NOTHING.drop("c"), document)).isEqualTo("{\"a\":1,\"b\":[1,{\"a\":2}]}");
    assertThat(view(NOTHING.drop("a").drop("b"), document)).isEqualTo("{\"c\":\"x\"}");
    assertThat(view(NOTHING.drop("b").drop("c"), document)).isEqualTo("{\"a\":1}");
    assertThat(view(NOTHING.drop("a").drop("b").drop("c"), document)).isEqualTo("{}");
  }

  @Test
  void keepsTheWhiteSpaceOfAnIndentedDocumentWellFormed() {
    String document = "{\n  \"a\" : 1 ,\n  \"b\" : 2 ,\n  \"c\" : -3\n}";

    assertThat(view(NOTHING.drop("a"), document)).isEqualToIgnoringWhitespace("{\"b\":2,\"c\":-3}");
    assertThat(view(NOTHING.drop("b").drop("c"), document))
        .isEqualToIgnoringWhitespace("{\"a\":1}");
  }

  @Test
  void reachesIntoObjectsAndArrays() {
    String document = "{\"p\":[{\"l\":1.50,\"w\":2},[{\"l\":3}],5],\"l\":9}";

    assertThat(view(NOTHING.drop("p.l"), document)).isEqualTo("{\"p\":[{\"w\":2},[{}],5],\"l\":9}");
  }

  @Test
  void renamesAFieldAndChangesInsideIt() {
    String document = "{\"a\" : {\"x\":-1,\"y\":\"é\"},\"b\":[]}";

    assertThat(view(NOTHING.rename("a", "å\"").drop("a.x"), document))
        .isEqualTo("{\"å\\\"\":{\"y\":\"é\"},\"b\":[]}");
  }

  @Test
  void replacesTheValueThatIsThere() {
    String document = "{\"a\":{\"x\":[1,2]},\"b\":null}";

    assertThat(view(NOTHING.replace("a", "0.50").replace("b", "[]").rename("b", "c"), document))
        .isEqualTo("{\"a\":0.50,\"c\":[]}");
  }

  @Test
  void changesEachDocumentOfAnArray() {
    assertThat(view(NOTHING.drop("a"), "[{\"a\":1,\"b\":2},{\"a\":3}]"))
        .isEqualTo("[{\"b\":2},{}]");
  }

  @Test
  void refusesADocumentThatIsCutOff() {
    assertThatThrownBy(() -> view(NOTHING.drop("a"), "{\"a\":1"))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void refusesAPathWithAnEmptyName() {
    assertThatIllegalArgumentException().isThrownBy(() -> NOTHING.drop("a..b"));
    assertThatIllegalArgumentException().isThrownBy(() -> NOTHING.drop(""));
  }

  static String view(JsonView view, String document) {
    var out = new ByteArrayOutputStream();
    try {
      view.write(document.getBytes(StandardCharsets.UTF_8), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
