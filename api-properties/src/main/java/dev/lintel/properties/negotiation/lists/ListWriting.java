package dev.lintel.properties.negotiation.lists;

import java.io.IOException;

/** One writing of a list: its beginning, each document, its end. */
interface ListWriting {
  void begin() throws IOException;

  void document(byte[] json) throws IOException;

  void end() throws IOException;
}
