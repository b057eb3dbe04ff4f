package dev.lintel.properties.exchange;

import java.io.IOException;
import java.util.Optional;

/** Answers requests; it blocks until the answer is written. */
@FunctionalInterface
public interface Service {
  void serve(Request request, Reply reply) throws IOException;

  /**
   * The answer to what was refused before it became a request, in the shape of whomever its path
   * belongs to; empty for the plain one.
   *
   * @param path as it was sent, encoded
   * @param accept the Accept header, where one was read
   * @param status what HTTP calls the refusal; 500 and above are our own fault
   * @param detail what was wrong, for people
   */
  default Optional<Answer> refusal(
      String path, Optional<String> accept, int status, String detail) {
    return Optional.empty();
  }

  /**
   * The one place at which an answer leaves, once for each request; another answer may take its
   * place only as long as nothing of it has left.
   */
  interface Reply {
    /**
     * Writes the answer.
     *
     * @throws CallerGoneException if the caller does not take it
     */
    void send(Answer answer) throws IOException;

    /** Whether a part of an answer is on its way to the caller. */
    boolean hasBegun();
  }
}
