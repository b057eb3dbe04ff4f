package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
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
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a body of JSON, or of XML that tells the same, into a value, bounded in size and depth. An
 * object that names a field twice is refused, since readers disagree on which one counts (RFC 8259,
 * section 4); fields that the value does not know are ignored; a number may be sent as text and a
 * text as a number, but no fraction is cut off to make a whole number. Safe for use by many
 * threads.
 */
public final class BodyReader implements Offer {
  private final JsonMapper mapper;
  private final BodyLimits limits;
  private final BodyLanguage language;
  private final List<MediaType> alsoAnswers;
  private final Optional<Charset> charset;

  private BodyReader(
      JsonMapper mapper,
      BodyLimits limits,
      BodyLanguage language,
      List<MediaType> alsoAnswers,
      Optional<Charset> charset) {
    this.mapper = mapper;
    this.limits = limits;
    this.language = language;
    this.alsoAnswers = alsoAnswers;
    this.charset = charset;
  }

  /** A reader of JSON, which also reads bodies of the given types. */
  public static BodyReader json(BodyLimits limits, MediaType... alsoAnswers) {
    return new BodyReader(
        mapper(limits), limits, BodyLanguage.json(), List.of(alsoAnswers), Optional.empty());
  }

  /**
   * A reader of the XML that {@link dev.lintel.properties.negotiation.xml.XmlModel} describes,
   * which also reads bodies of the given types. What it says of fields is what the reader of JSON
   * says.
   */
  public static BodyReader xml(BodyLimits limits, MediaType... alsoAnswers) {
    return new BodyReader(
        mapper(limits),
        limits,
        BodyLanguage.xml(limits.depth()),
        List.of(alsoAnswers),
        Optional.empty());
  }

  private static JsonMapper mapper(BodyLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxNestingDepth(limits.depth()).build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    return JsonMapper.builder(factory)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .addModule(Scalars.module())
        .build();
  }

  /** This reader for a body of which the sender told the charset. */
  BodyReader in(Optional<Charset> told) {
    return told.isEmpty() ? this : new BodyReader(mapper, limits, language, alsoAnswers, told);
  }

  @Override
  public MediaType mediaType() {
    return language.mediaType();
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
    return read(body, type.getType(), mapper.readerFor(type));
  }

  /** The same for a class without type parameters. */
  public <T> T read(InputStream body, Class<T> type) throws IOException {
    return read(body, type, mapper.readerFor(type));
  }

  /**
   * The same, with what was sent beside it. Fields of the wrong type come with it, so that they can
   * be told together with what else is wrong; only a body that is no such value at all stops.
   */
  public <T> SentBody<T> readSent(InputStream body, Class<T> type) throws IOException {
    byte[] content = content(body, type);
    var gathering = new FaultGathering(limits.faults());
    Optional<T> value = read(content, mapper.readerFor(type), gathering);
    return new SentBody<>(
        value.orElseThrow(() -> nothing(gathering)), mapper.readTree(content), gathering.faults());
  }

  private <T> T read(InputStream body, Type type, ObjectReader reader) throws IOException {
    return read(content(body, type), reader);
  }

  private byte[] content(InputStream body, Type type) throws IOException {
    byte[] sent = bounded(body);
    if (isBlank(sent)) {
      throw BodyFaults.missing().asException();
    }
    return language.toJson(sent, charset, type);
  }

  private <T> T read(byte[] content, ObjectReader reader) {
    var gathering = new FaultGathering(limits.faults());
    Optional<T> value = read(content, reader, gathering);
    if (value.isEmpty() || !gathering.faults().isEmpty()) {
      throw nothing(gathering);
    }
    return value.get();
  }

  private static ProblemException nothing(FaultGathering gathering) {
    return gathering.faults().isEmpty()
        ? BodyFaults.missing().asException()
        : Problem.invalid(gathering.faults()).asException();
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
      throw Problems.bodyLargerThan(limits.bytes()).asException();
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
