package dev.lintel.compatibility;

import dev.lintel.properties.testkit.corpus.CorpusChange;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import tools.jackson.databind.JsonNode;

/** The check of openapi-diff, as it comes. */
final class OpenApiDiff {
  private OpenApiDiff() {}

  static boolean refuses(CorpusChange change) {
    return refuses(
        LoweredDocument.of(change.old().tree()), LoweredDocument.of(change.young().tree()));
  }

  /** Without lowering the documents to OpenAPI 3.0 first. */
  static boolean refusesUnlowered(CorpusChange change) {
    return refuses(text(change.old().tree()), text(change.young().tree()));
  }

  private static String text(JsonNode tree) {
    return tree.toString();
  }

  private static boolean refuses(String old, String young) {
    return OpenApiCompare.fromSpecifications(read(old), read(young)).isIncompatible();
  }

  private static OpenAPI read(String document) {
    return new OpenAPIV3Parser().readContents(document, List.of(), new ParseOptions()).getOpenAPI();
  }
}
