package dev.lintel.properties.negotiation.lists;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Keeps a JSON document on one line: a raw line break can only stand between its tokens, where a
 * space means as little.
 */
final class OneLine extends FilterOutputStream {

  OneLine(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    out.write(isBreak((byte) one) ? ' ' : one);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int end = offset + length;
    int begun = offset;
    for (int place = offset; place < end; place++) {
      if (isBreak(bytes[place])) {
        out.write(bytes, begun, place - begun);
        out.write(' ');
        begun = place + 1;
      }
    }
    out.write(bytes, begun, end - begun);
  }

  private static boolean isBreak(byte one) {
    return one == '\n' || one == '\r';
  }
}
