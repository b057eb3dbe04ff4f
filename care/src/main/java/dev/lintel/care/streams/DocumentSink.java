package dev.lintel.care.streams;

import java.io.IOException;

/** Takes the documents of a stream, one after another. */
@FunctionalInterface
public interface DocumentSink {
  void accept(byte[] document) throws IOException;

  /** The first document lets itself be waited for, since other streams have their turn. */
  default void waiting() throws IOException {}
}
