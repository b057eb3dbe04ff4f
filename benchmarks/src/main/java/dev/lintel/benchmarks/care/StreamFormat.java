package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.client.HttpTarget;

/** The three ways in which a stream is written. */
enum StreamFormat {
  JSON("application/json", '}'),
  XML("application/xml", '>'),
  NDJSON("application/x-ndjson", '\n');

  static final String EMPLOYEES = "/t/employees/x-stream-connect/data";

  private final String mediaType;
  private final char end;

  StreamFormat(String mediaType, char end) {
    this.mediaType = mediaType;
    this.end = end;
  }

  HttpTarget of(HttpTarget target) {
    return target.accepting(mediaType);
  }

  /** The last byte of a whole stream. */
  char end() {
    return end;
  }
}
