package dev.lintel.properties.patch;

import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes whole JSON documents as trees, bounded in size and depth. Numbers keep all their
 * digits, so that 1.10 stays 1.10; an object that names a field twice is refused, since readers
 * disagree on which one counts (RFC 8259, section 4). Safe for use by many threads.
 */
public final class JsonDocuments {
  private final JsonMapper mapper;
  private final int bytes;
  private final int depth;

  /**
   * @param bytes largest document
   * @param depth deepest nesting of objects and arrays
   */
  public JsonDocuments(int bytes, int depth) {
    if (bytes < 1 || depth < 1) {
      throw new IllegalArgumentException("The limits of a document are positive");
    }
    this.bytes = bytes;
    this.depth = depth;
    this.mapper = mapper(depth);
  }

  private static JsonMapper mapper(int depth) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxNestingDepth(depth).build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  /**
   * The document's tree.
   *
   * @throws ProblemException if it is too large, too deep or not well-formed
   */
  public JsonNode read(byte[] document) {
    if (document.length > bytes) {
      throw Problems.bodyLargerThan(bytes).asException();
    }
    try {
      return present(mapper.readTree(document));
    } catch (StreamConstraintsException tooDeep) {
      throw malformed(
          "A document nests at most %d deep, and its names and numbers are of bounded length."
              .formatted(depth));
    } catch (StreamReadException malformed) {
      TokenStreamLocation place = malformed.getLocation();
      throw malformed(
          "Not well-formed JSON, or a field twice, at line %d, column %d."
              .formatted(place.getLineNr(), place.getColumnNr()));
    } catch (DatabindException trailing) {
      throw malformed("Something follows the JSON document.");
    }
  }

  private static JsonNode present(JsonNode tree) {
    if (tree.isMissingNode()) {
      throw malformed("The request needs a body; it was empty.");
    }
    return tree;
  }

  private static ProblemException malformed(String detail) {
    return Problems.MALFORMED_BODY.with(detail).asException();
  }

  public byte[] write(JsonNode document) {
    return mapper.writeValueAsBytes(document);
  }

  /** {@link MergePatch#apply} on documents as bytes. */
  public byte[] patched(byte[] target, byte[] patch) {
    return write(MergePatch.apply(read(target), read(patch)));
  }
}
