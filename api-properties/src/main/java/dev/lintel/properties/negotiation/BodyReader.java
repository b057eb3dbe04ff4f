package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON body into a value, bounded in size and depth. An object that names a field twice is
 * refused, since readers disagree on which one counts (RFC 8259, section 4); fields that the value
 * does not know are ignored; a number may be sent as text and a text as a number, but no fraction
 * is cut off to make a whole number. Safe for use by many threads.
 */
public final class BodyReader implements Offer {
  private final JsonMapper mapper;
  private final BodyLimits limits;
  private final List<MediaType> alsoAnswers;

  private BodyReader(JsonMapper mapper, BodyLimits limits, List<MediaType> alsoAnswers) {
    this.mapper = mapper;
    this.limits = limits;
    this.alsoAnswers = alsoAnswers;
  }

  /** A reader of JSON, which also reads bodies of the given types. */
  public static BodyReader json(BodyLimits limits, MediaType... alsoAnswers) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxNestingDepth(limits.depth()).build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    JsonMapper mapper =
        JsonMapper.builder(factory)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(Scalars.module())
            .build();
    return new BodyReader(mapper, limits, List.of(alsoAnswers));
  }

  @Override
  public MediaType mediaType() {
    return MediaType.of("application/json");
  }

  @Override
  public List<MediaType> alsoAnswers() {
    return alsoAnswers;
  }

  /**
   * The body as a value of a type.
   *
   * @throws ProblemException if the body is too large, is not well-formed (with line and column),
   *     or has fields of the wrong type (with every fault and its path)
   */
  public <T> T read(InputStream body, TypeReference<T> type) throws IOException {
    return read(body, mapper.readerFor(type));
  }

  /** The same for a class without type parameters. */
  public <T> T read(InputStream body, Class<T> type) throws IOException {
    return read(body, mapper.readerFor(type));
  }

  private <T> T read(InputStream body, ObjectReader reader) throws IOException {
    byte[] content = bounded(body);
    if (isBlank(content)) {
      throw BodyFaults.missing().asException();
    }
    var gathering = new FaultGathering(limits.faults());
    Optional<T> value = read(content, reader, gathering);
    if (!gathering.faults().isEmpty()) {
      throw Problem.invalid(gathering.faults()).asException();
    }
    return value.orElseThrow(() -> BodyFaults.missing().asException());
  }

  /** The value; empty where it is null, or where a fault ended the reading. */
  private <T> Optional<T> read(byte[] content, ObjectReader reader, FaultGathering gathering) {
    try {
      return Optional.ofNullable(reader.withHandler(gathering).readValue(content));
    } catch (StreamConstraintsException tooDeep) {
      throw BodyFaults.tooDeep(limits).asException();
    } catch (StreamReadException malformed) {
      throw BodyFaults.malformed(malformed).asException();
    } catch (DatabindException mismatch) {
      gathering.add(BodyFaults.mismatch(mismatch));
      return Optional.empty();
    }
  }

  private byte[] bounded(InputStream body) throws IOException {
    byte[] content = body.readNBytes(limits.bytes() + 1);
    if (content.length > limits.bytes()) {
      String limit = "A body has at most %,d bytes.".formatted(limits.bytes());
      throw Problems.BODY_TOO_LARGE.with(limit).asException();
    }
    return content;
  }

  private static boolean isBlank(byte[] content) {
    int place = 0;
    while (place < content.length && content[place] >= 0 && content[place] <= ' ') {
      place++;
    }
    return place == content.length;
  }
}
