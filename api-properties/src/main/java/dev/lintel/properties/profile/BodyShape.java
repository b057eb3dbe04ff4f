package dev.lintel.properties.profile;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.problem.Fault;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;

/**
 * The body that a route reads.
 *
 * @param type the body's type, for its description
 * @param mediaTypes the formats in which it may be sent
 * @param typeRequired whether it must come with a Content-Type
 */
public record BodyShape(
    Type type, List<String> mediaTypes, boolean typeRequired, String description, Reader reader) {

  /** A body that may come without a Content-Type. */
  public BodyShape(Type type, List<String> mediaTypes, String description, Reader reader) {
    this(type, mediaTypes, false, description, reader);
  }

  /**
   * A body that is a value of a record, in any of the formats of an API's readers.
   *
   * @param description what the body tells
   */
  public static BodyShape of(Class<?> type, BodyReaders readers, String description) {
    return new BodyShape(
        type,
        readers.readers().stream().map(reader -> reader.mediaType().toString()).toList(),
        readers.typeRequired(),
        description,
        (request, faults) ->
            readers
                .choose(request.headers().joined("Content-Type"))
                .read(request.content().open(), type));
  }

  /**
   * Reads a body. What is wrong with its fields is added to the faults, so that the caller learns
   * of all at once; what cannot be read at all stops with a problem.
   */
  @FunctionalInterface
  public interface Reader {
    Object read(Request request, List<Fault> faults) throws IOException;
  }
}
