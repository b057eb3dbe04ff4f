package dev.lintel.properties.negotiation;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a value in one format; it flushes the stream but leaves it open. */
@FunctionalInterface
public interface EntityWriter {
  void write(Object entity, OutputStream out) throws IOException;
}
