package dev.lintel.benchmarks.ceiling;

/** How little is done for an item. */
public enum Ceiling {
  /** One handler in Jetty, with the server's kind of threads. */
  HANDLER,
  /** No HTTP server at all: a thread for each connection that looks for a number and writes. */
  SOCKET
}
