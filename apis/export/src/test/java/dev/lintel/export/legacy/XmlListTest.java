package dev.lintel.export.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

class XmlListTest {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final JsonMapper ESCAPING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Test
  void namesEntriesOfListsLeavesNullsOutAndKeepsEmptyLists() throws IOException {
    // given
    String item =
        """
        {"stocked":true,"expiryDate":null,"suppliers":[{"name":"A","media":[]},{"name":"B"}]}\
        """;

    // when
    String xml = written(item);

    // then
    assertThat(xml)
        .isEqualTo(
            DECLARATION
                + "<items><item><stocked>true</stocked><suppliers>"
                + "<supplier><name>A</name><media/></supplier>"
                + "<supplier><name>B</name></supplier></suppliers></item></items>");
  }

  @Test
  void keepsTheDigitsOfNumbersAndWritesNoExponent() throws IOException {
    assertThat(written("{\"a\":1.10,\"b\":0.000001,\"c\":1.5E+3,\"d\":1E-7,\"e\":12}"))
        .contains("<a>1.10</a><b>0.000001</b><c>1500</c><d>0.0000001</d><e>12</e>");
  }

  @Test
  void isADocumentWithoutElementsToo() throws IOException {
    assertThat(written()).isEqualTo(DECLARATION + "<items/>");
  }

  @Test
  void refusesAListThatTheFrozenFormatDoesNotKnow() {
    assertThatThrownBy(() -> written("{\"novelties\":[1]}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("novelties");
  }

  @Test
  void replacesWhatXmlCannotCarryAndKeepsEverythingElse() throws IOException {
    // given
    String text = "a\u0000b\u0007c\ud800d\ufffee]]>&lt;<æ€😀\r\n\t f ";

    // when
    byte[] xml = bytes(ESCAPING.writeValueAsString(Map.of("text", text)));

    // then
    assertThat(XmlAnswer.root(xml).getTextContent())
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde]]>&lt;<æ€😀\r\n\t f ");
  }

  @Test
  void carriesAnyTextOverTheEdgesOfItsBuffers() throws IOException {
    // given
    var random = new Random(20260301);

    for (int round = 0; round < 300; round++) {
      String text = anyText(random, random.nextInt(9_000));

      // when
      String read = XmlAnswer.root(bytes(json(text))).getTextContent();

      // then
      assertThat(read.equals(XmlText.of(text))).as("round %d", round).isTrue();
    }
  }

  @Test
  void handsElementsOnWhileMoreCome() throws IOException {
    // given
    byte[] item = json("x".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    XmlList list = LegacyXml.ITEMS.on(out);

    // when
    for (int i = 0; i < 100; i++) {
      list.add(item);
    }

    // then
    assertThat(out.size()).as("bytes handed on before the end").isGreaterThan(900_000);
  }

  @Test
  void letsTheCallersDepartureShowAsWhatItIs() throws IOException {
    // given
    var gone = new IOException("gone");
    OutputStream broken =
        new OutputStream() {
          private int written;

          @Override
          public void write(int b) throws IOException {
            if (++written > 1_000) {
              throw gone;
            }
          }
        };
    XmlList list = LegacyXml.ITEMS.on(broken);

    // when, then
    assertThatThrownBy(() -> list.add(json("x".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
        .isSameAs(gone);
  }

  private static String anyText(Random random, int length) {
    int[] bounds = {0x80, 0x800, 0x10000, 0x110000};
    return random
        .ints(length)
        .map(any -> Math.floorMod(any, bounds[Math.floorMod(any >> 8, bounds.length)]))
        .map(any -> any >= 0xD800 && any <= 0xDFFF ? 'x' : any)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String json(String text) {
    return JsonMapper.shared().writeValueAsString(Map.of("text", text));
  }

  private static String written(String... items) throws IOException {
    return new String(bytes(items), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String... items) throws IOException {
    var out = new ByteArrayOutputStream();
    XmlList list = LegacyXml.ITEMS.on(out);
    for (String item : items) {
      list.add(item.getBytes(StandardCharsets.UTF_8));
    }
    list.end();
    return out.toByteArray();
  }
}
