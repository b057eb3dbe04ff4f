package dev.lintel.export.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.fiction.FictionalCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class LegacyXmlIT {
  private static final int SIZE = 2_500;
  private static final String JSON = "application/json";
  private static final String XML = "application/xml";

  private static ServedExport export;
  private static FictionalCatalogue fiction;

  @BeforeAll
  static void serve() {
    export = new ServedExport();
    fiction = new FictionalCatalogue(7, SIZE, ServedExport.NOW);
    fiction.load(export.catalogue(), _ -> {});
  }

  @AfterAll
  static void stop() {
    export.close();
  }

  @ParameterizedTest
  @CsvSource({"items, items", "productgroups, productgroups", "units, units"})
  void answersTheWholeCatalogueValidByItsSchemaAndLikeItsJson(String resource, String schema) {
    // when
    byte[] xml = export.get("/api/v1/%s?format=xml".formatted(resource)).body();

    // then
    XmlAnswer.validate(xml, export.get("/api/v1/schemas/%s.xsd".formatted(schema)).body());
    JsonTwin.assertSame(xml, export.get("/api/v1/" + resource).body());
    assertThat(XmlAnswer.children(XmlAnswer.root(xml))).isNotEmpty();
  }

  @Test
  void answersEveryItemWithAbsoluteLinks() {
    // when
    byte[] xml = export.get("/api/v1/items?format=xml").body();

    // then
    Element items = XmlAnswer.root(xml);
    assertThat(XmlAnswer.children(items)).hasSize(SIZE);
    String link = items.getElementsByTagName("url").item(0).getTextContent();
    assertThat(link).startsWith(export.address() + "/api/media/");
    assertThat(export.get(link.substring(export.address().length())).statusCode()).isEqualTo(200);
  }

  @Test
  void answersItemsByPostedNumbersAndFilters() {
    // given
    int number = fiction.item(3).number();

    // when
    var posted = export.post("/api/v1/items?format=XML", "[%d]".formatted(number));
    var filtered = export.get("/api/v1/items?nobbnos=%d".formatted(number), "Accept", XML);

    // then
    assertThat(XmlAnswer.children(XmlAnswer.root(posted.body()))).hasSize(1);
    assertThat(filtered.body()).isEqualTo(posted.body());
  }

  @Test
  void isAValidDocumentWhereNothingIsFound() {
    // when
    byte[] xml = export.get("/api/v1/items?format=xml&nobbnos=99999999").body();

    // then
    XmlAnswer.validate(xml, export.get("/api/v1/schemas/items.xsd").body());
    assertThat(text(xml)).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<items/>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/xml                                 | application/xml",
        "text/xml                                        | application/xml",
        "Application/XML; charset=utf-8                  | application/xml",
        "application/xml;q=0.9, application/json;q=0.8   | application/xml",
        "text/html, application/xml;q=0.9, */*;q=0.8     | application/xml",
        "application/xml;q=0.5, application/json         | application/json",
        "application/json;q=0, */*                       | application/xml",
        "application/xml;q=0, */*                        | application/json",
        "application/*                                   | application/json",
        "text/*                                          | application/json",
        "text/plain                                      | application/json",
        "*/*                                             | application/json"
      })
  void choosesByTheAcceptHeader(String accept, String type) {
    assertThat(type(export.get("/api/v1/units", "Accept", accept))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "xml, application/json, application/xml",
    "XmL, application/json, application/xml",
    "json, application/xml, application/json",
    "xml, image/png, application/xml",
    "'', application/xml, application/xml"
  })
  void letsTheParameterWinOverTheAcceptHeader(String format, String accept, String type) {
    var answer = export.get("/api/v1/units?format=" + format, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo(type);
  }

  @Test
  void refusesAnotherFormatByTheParametersName() {
    // when
    var answer = export.get("/api/v1/units?format=yaml");

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(type(answer)).isEqualTo(JSON);
    assertThat(text(answer.body())).contains("\"format\":[\"format: must be one of json, xml\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"items", "productgroups", "units"})
  void hasNoXmlInVersion2(String resource) {
    // when
    var byParameter = export.get("/api/v2/%s?format=xml".formatted(resource));
    var byNonsense = export.get("/api/v2/%s?format=yaml".formatted(resource));
    var byHeader = export.get("/api/v2/" + resource, "Accept", XML);

    // then
    assertThat(List.of(type(byParameter), type(byNonsense))).containsOnly(JSON);
    assertThat(List.of(byParameter.statusCode(), byNonsense.statusCode())).containsOnly(200);
    assertThat(byHeader.statusCode()).isEqualTo(406);
    assertThat(type(byHeader)).isEqualTo(JSON);
  }

  @Test
  void hasNoXmlOfOtherResources() {
    assertThat(export.get("/api/v1/modules", "Accept", XML).statusCode()).isEqualTo(406);
    assertThat(type(export.get("/api/v1/modules?format=xml"))).isEqualTo(JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"items", "productgroups", "units"})
  void marksXmlAndNothingElseAsDeprecated(String resource) {
    // when
    var xml = export.get("/api/v1/%s?format=xml".formatted(resource));
    var json = export.get("/api/v1/" + resource);
    var failed = export.get("/api/v1/items?format=xml&from=never");

    // then
    assertThat(xml.headers().firstValue("Deprecation")).hasValue("@1706745600");
    assertThat(xml.headers().firstValue("Link"))
        .hasValue(
            "</news/legacy-xml>; rel=\"deprecation\","
                + " <?format=json>; rel=\"successor-version\"");
    assertThat(xml.headers().firstValue("Sunset")).isEmpty();
    assertThat(List.of(json, failed))
        .allSatisfy(other -> assertThat(other.headers().map()).doesNotContainKey("deprecation"));
  }

  @Test
  void tellsFaultsInJsonToCallersOfXmlToo() {
    // when
    var answer = export.get("/api/v1/items?from=never", "Accept", XML);

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(type(answer)).isEqualTo(JSON);
    assertThat(text(answer.body())).contains("\"from\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"items", "units"})
  void answersHeadWithTheSameHeadersAndNoBody(String resource) {
    // when
    var answer = export.head("/api/v1/%s?format=xml".formatted(resource));

    // then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo(XML);
    assertThat(answer.headers().firstValue("Deprecation")).isPresent();
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void compressesForThoseWhoAskForIt() throws IOException {
    // when
    var packed = export.get("/api/v1/items?format=xml", "Accept-Encoding", "gzip");

    // then
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().allValues("Vary").toString()).contains("Accept", "Accept-Encoding");
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(export.get("/api/v1/items?format=xml").body());
    }
  }

  @Test
  void givesXmlAnEntityTagOfItsOwn() {
    // given
    String xmlTag = export.get("/api/v1/units?format=xml").headers().firstValue("ETag").get();
    String jsonTag = export.get("/api/v1/units").headers().firstValue("ETag").get();

    // when
    var known = export.get("/api/v1/units?format=xml", "If-None-Match", xmlTag);

    // then
    assertThat(xmlTag).isNotEqualTo(jsonTag);
    assertThat(known.statusCode()).isEqualTo(304);
  }

  private static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }
}
