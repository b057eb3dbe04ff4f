package dev.lintel.properties.negotiation.lists;

import dev.lintel.properties.negotiation.lists.DocumentList.View;
import java.io.IOException;
import java.io.OutputStream;

/** A line for each document, each with its end. */
final class JsonLineWriting implements ListWriting {
  private final View view;
  private final OutputStream out;
  private final OutputStream line;

  JsonLineWriting(View view, OutputStream out) {
    this.view = view;
    this.out = out;
    this.line = new OneLine(out);
  }

  @Override
  public void begin() {
    // An empty list is no line at all.
  }

  @Override
  public void document(byte[] json) throws IOException {
    view.write(json, line);
    out.write('\n');
  }

  @Override
  public void end() {
    // Each line has its own end.
  }
}
