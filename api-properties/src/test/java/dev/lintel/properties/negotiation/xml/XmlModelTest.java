package dev.lintel.properties.negotiation.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlModelTest {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

  private final XmlModel person = XmlModel.of(Person.class);

  private String xml(XmlModel model, String json) throws IOException {
    var out = new ByteArrayOutputStream();
    model.writeDocument(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String json(String xml) throws IOException {
    return json(xml.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private String json(byte[] xml, Optional<Charset> charset) throws IOException {
    return new String(person.toJson(xml, charset, 10), StandardCharsets.UTF_8).replace('"', '\'');
  }

  @Test
  void writesFieldsListsAndNullsByTheNamesOfTheRecord() throws IOException {
    assertThat(
            xml(
                person,
                "{'id':7,'name':'Tre & <plank>','wage':1.10,'out':false,'rank':null,"
                    + "'e-mail':'','notes':['a','b'],'shifts':[[1],[]],'keys':['k','l'],"
                    + "'chief':{'id':8},'unknown':{'x':[1]}}"))
        .isEqualTo(
            HEAD
                + "<person"
                + XSI
                + "><id>7</id><name>Tre &amp; &lt;plank&gt;</name><wage>1.10</wage>"
                + "<out>false</out><rank xsi:nil=\"true\"/><e-mail></e-mail>"
                + "<notes><note>a</note><note>b</note></notes>"
                + "<shifts><shift><item>1</item></shift><shift></shift></shifts>"
                + "<key>k</key><key>l</key><chief><id>8</id></chief></person>");
  }

  @Test
  void writesAListAsAnElementOfElements() throws IOException {
    XmlModel people = XmlModel.of(Person.People.class);

    assertThat(xml(people, "{'people':[{'id':1},{'id':2}]}"))
        .isEqualTo(
            HEAD
                + "<people"
                + XSI
                + "><person><id>1</id></person><person><id>2</id></person></people>");
    assertThat(xml(people, "{'people':[]}")).isEqualTo(HEAD + "<people" + XSI + "></people>");
  }

  @Test
  void escapesWhatXmlCannotCarryAndSaysSo() throws IOException {
    assertThat(xml(person, "{'name':'a\\u0000\\\\b\\ud800\\ufffe\\t\\u00e6'}"))
        .contains("<name escaped=\"json\">a\\u0000\\\\b\\ud800\\ufffe\\u0009æ</name>");
    assertThat(xml(person, "{'name':'\\t\\r\\n\\u0085\\ud83d\\ude00'}"))
        .contains("<name>\t&#13;\n\u0085\ud83d\ude00</name>");
  }

  @Test
  void readsWhatPeopleWrite() throws IOException {
    assertThat(
            json(
                """
                <?xml version='1.0'?>
                <!-- ours --><p:person xmlns:p="urn:p" xmlns:i="%s">
                  <id> 7 </id> <name><![CDATA[ <a> ]]>&amp;&#65;</name>
                  <wage i:nil="1"/><born> 2026-01-31 </born>
                  <unknown><deep>er</deep></unknown>
                  <notes/><key>a</key><key>b</key>
                </p:person>
                """
                    .formatted(ElementTag.INSTANCE)))
        .isEqualTo(
            "{'id':7,'name':' <a> &A','wage':null,'born':'2026-01-31','notes':[],"
                + "'keys':['a','b']}");
  }

  @Test
  void handsOnWhatDoesNotFitSoThatTheFieldIsNamed() throws IOException {
    assertThat(json("<person><id>seven</id><out>yes</out><name><b/></name></person>"))
        .isEqualTo("{'id':'seven','out':'yes','name':{},'keys':[]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<person>",
        "<person/><person/>",
        "<people/>",
        "<person>text</person>",
        "<person><id>1</id><id>2</id></person>",
        "<person><key>1</key><id>2</id><key>3</key></person>",
        "<person><name>&other;</name></person>",
        "<person><name>&#0;</name></person>",
        "<person><name escaped='json'>\"</name></person>",
        "<person><name a='1' a='2'/></person>",
        "<!DOCTYPE person><person/>",
        "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><person><name>&e;</name></person>",
        "{\"name\":1}"
      })
  void refusesWhatIsBrokenOrNotTrusted(String xml) {
    assertThatThrownBy(() -> json(xml))
        .isInstanceOfSatisfying(
            ProblemException.class,
            stop -> assertThat(stop.problem().type().code()).isEqualTo("malformed-body"));
  }

  @Test
  void boundsDepthAndAttributes() {
    String deep = "<person>" + "<chief>".repeat(9) + "</chief>".repeat(9) + "</person>";
    String deeper = "<person>" + "<other>".repeat(10) + "</other>".repeat(10) + "</person>";
    String wide =
        "<person a1='' a2='' a3='' a4='' a5='' a6='' a7='' a8='' a9='' b1='' b2='' b3=''"
            + " b4='' b5='' b6='' b7='' b8=''/>";

    assertThat(deep).satisfies(this::json);
    assertThatThrownBy(() -> json(deeper)).hasMessageContaining("at most 10 deep");
    assertThatThrownBy(() -> json(wide)).hasMessageContaining("at most 16 attributes");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "ISO-8859-1, UTF-8", "UTF-16, ISO-8859-1"})
  void believesTheSenderAboutTheCharset(Charset sent, String declared) throws IOException {
    String xml = "<?xml version='1.0' encoding='" + declared + "'?><person><name>æ</name></person>";

    assertThat(json(xml.getBytes(sent), Optional.of(sent))).contains("'name':'æ'");
  }

  @Test
  void believesTheDocumentWhereTheSenderSaysNothing() throws IOException {
    String xml = "<?xml version='1.0' encoding='ISO-8859-1'?><person><name>æ</name></person>";

    assertThat(json(xml.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()))
        .contains("'name':'æ'");
    assertThatThrownBy(
            () -> json(new byte[] {'<', 'p', (byte) 0xff}, Optional.of(StandardCharsets.UTF_8)))
        .hasMessageContaining("charset");
  }

  @Test
  void namesOneOfMany() {
    assertThat(List.of("teams", "duties", "addresses", "boxes", "status", "staff", "s"))
        .map(Singular::of)
        .containsExactly("team", "duty", "address", "box", "statu", "item", "item");
  }

  @Test
  void hasNoShapeForWhatIsNoRecord() {
    record Loose(Map<String, String> any) {}
    record Taken(
        String key,
        @tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper(useWrapping = false)
            @tools.jackson.dataformat.xml.annotation.JacksonXmlProperty(localName = "key")
            List<String> keys) {}

    assertThatThrownBy(() -> XmlModel.of(Loose.class)).hasMessageContaining("no shape");
    assertThatThrownBy(() -> XmlModel.of(Taken.class)).hasMessageContaining("Two fields");
    assertThat(JsonFormat.mapper()).isNotNull();
  }
}
