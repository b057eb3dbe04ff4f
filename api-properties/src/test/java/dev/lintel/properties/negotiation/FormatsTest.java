package dev.lintel.properties.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

class FormatsTest {

  record Price(BigDecimal amount, LocalDate from, Instant changed, String unit, String url) {}

  @JsonRootName("Group")
  record Group(
      @JacksonXmlProperty(isAttribute = true) int number,
      String name,
      @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "child")
          List<String> children) {}

  private static final Price PRICE =
      new Price(
          new BigDecimal("1E+3"),
          LocalDate.of(2026, 1, 31),
          Instant.parse("2026-01-31T12:00:00Z"),
          null,
          "a/b");

  @Test
  void writesJsonWithNullsTextDatesAndPlainNumbers() throws IOException {
    assertThat(write(JsonFormat.format(), PRICE))
        .isEqualTo(
            "{\"amount\":1000,\"from\":\"2026-01-31\",\"changed\":\"2026-01-31T12:00:00Z\","
                + "\"unit\":null,\"url\":\"a/b\"}");
  }

  @Test
  void keepsTheDigitsOfANumber() throws IOException {
    var amounts = List.of(new BigDecimal("1.10"), new BigDecimal("0.0000000001"));

    assertThat(write(JsonFormat.format(), amounts)).isEqualTo("[1.10,0.0000000001]");
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    // given
    var closed = new boolean[1];
    var out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    // when
    JsonFormat.format().writer().write(PRICE, out);
    XmlFormat.format().writer().write(PRICE, out);

    // then
    assertThat(closed[0]).isFalse();
    assertThat(out.size()).isPositive();
  }

  @Test
  void writesXmlWithTheNamesOfTheRecord() throws IOException {
    assertThat(write(XmlFormat.format(), new Group(7, "Tre & <plank>", List.of("a", "æ"))))
        .matches("<\\?xml version=['\"]1.0['\"] encoding=['\"]UTF-8['\"]\\?>[\\s\\S]*")
        .endsWith(
            "<Group number=\"7\"><name>Tre &amp; &lt;plank></name>"
                + "<child>a</child><child>æ</child></Group>");
  }

  @Test
  void resolvesNoEntity() {
    // given
    String bomb =
        "<!DOCTYPE g [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY i \"inner\">]>"
            + "<Group><name>x&e;&i;y</name></Group>";

    // when
    Group group = XmlFormat.mapper().readValue(bomb, Group.class);

    // then
    assertThat(group.name()).isEqualTo("xy");
  }

  private static String write(Format format, Object entity) throws IOException {
    var out = new ByteArrayOutputStream();
    format.writer().write(entity, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
