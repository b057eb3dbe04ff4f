package dev.lintel.properties.profile;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Fault;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;

/**
 * The body that a route reads.
 *
 * @param type the body's type, for its description
 * @param mediaTypes the formats in which it may be sent
 */
public record BodyShape(Type type, List<String> mediaTypes, String description, Reader reader) {

  /**
   * Reads a body. What is wrong with its fields is added to the faults, so that the caller learns
   * of all at once; what cannot be read at all stops with a problem.
   */
  @FunctionalInterface
  public interface Reader {
    Object read(Request request, List<Fault> faults) throws IOException;
  }
}
