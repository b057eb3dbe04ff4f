package dev.lintel.care.register;

import java.io.IOException;

/** Takes the documents of a stream, one after another. */
@FunctionalInterface
public interface DocumentSink {
  void accept(byte[] document) throws IOException;
}
