package dev.lintel.export.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasIT {
  private static ServedExport export;

  @BeforeAll
  static void serve() {
    export = new ServedExport();
  }

  @AfterAll
  static void stop() {
    export.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"items", "productgroups", "units"})
  void areServedInVersion1Alone(String name) {
    // when
    var schema = export.get("/api/v1/schemas/%s.xsd".formatted(name));

    // then
    assertThat(schema.statusCode()).isEqualTo(200);
    assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/xml");
    assertThat(new String(schema.body(), StandardCharsets.UTF_8)).contains("<xs:schema ");
    assertThat(export.get("/api/v2/schemas/%s.xsd".formatted(name)).statusCode()).isEqualTo(404);
  }

  @Test
  void areOpenToCallersWithoutAnAccount() {
    assertThat(SchemaRoutes.routes())
        .allSatisfy(route -> assertThat(route.right()).isEqualTo(Right.open()));
  }

  @Test
  void doNotExistForOtherResources() {
    assertThat(export.get("/api/v1/schemas/modules.xsd").statusCode()).isEqualTo(404);
  }

  @Test
  void refuseWhatVersion1NeverHad() {
    // given
    byte[] schema = export.get("/api/v1/schemas/units.xsd").body();
    String unit = "<units><unit><unit>STK</unit><description>Stykk</description>%s</unit></units>";

    // then
    assertThat(XmlAnswer.isValid(unit.formatted(""), schema)).isTrue();
    assertThat(XmlAnswer.isValid(unit.formatted("<symbol>x</symbol>"), schema)).isFalse();
  }
}
