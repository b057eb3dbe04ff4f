package dev.lintel.properties.exchange;

import java.io.IOException;

/** Answers requests; it blocks until the answer is written. */
@FunctionalInterface
public interface Service {
  void serve(Request request, Reply reply) throws IOException;

  /** The one place at which an answer leaves; it is used once for each request. */
  @FunctionalInterface
  interface Reply {
    void send(Answer answer) throws IOException;
  }
}
