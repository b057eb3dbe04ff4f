package dev.lintel.properties.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents keep the OpenAPI 3.1 schema that the OpenAPI Initiative publishes. */
class MetaSchemaTest {
  private static final String PUBLISHED = "/openapi/3.1/schema/2025-09-15";

  @ParameterizedTest
  @EnumSource
  void theDocumentIsValid(Scope scope) throws IOException {
    assertThat(metaSchema().validate(OpenApiWriter.write(BooksApi.profile(), scope).tree()))
        .isEmpty();
  }

  @Test
  void everySchemaIsValid() {
    // given
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));

    // when
    JsonNode schemas =
        OpenApiWriter.write(BooksApi.profile(), Scope.ALL).tree().at("/components/schemas");

    // then
    assertThat(schemas)
        .isNotEmpty()
        .allSatisfy(schema -> assertThat(dialect.validate(schema)).isEmpty());
  }

  @Test
  void noticesADocumentThatIsNot() throws IOException {
    // given
    JsonNode document = OpenApiWriter.write(BooksApi.profile(), Scope.ALL).tree();
    ((ObjectNode) document.get("info")).remove("title");

    // then
    assertThat(metaSchema().validate(document)).isNotEmpty();
  }

  private static Schema metaSchema() throws IOException {
    try (InputStream published = MetaSchemaTest.class.getResourceAsStream(PUBLISHED)) {
      JsonNode schema = JsonMapper.shared().readTree(Objects.requireNonNull(published));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }
}
