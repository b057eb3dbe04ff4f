package dev.lintel.properties.exchange;

import java.io.IOException;

/** Answers requests; it blocks until the answer is written. */
@FunctionalInterface
public interface Service {
  void serve(Request request, Reply reply) throws IOException;

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
