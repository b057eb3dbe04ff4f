package dev.lintel.properties.negotiation.lists;

import dev.lintel.properties.negotiation.lists.DocumentList.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An object with one array: {@code {"name":[…]}}. */
final class JsonListWriting implements ListWriting {
  private final String name;
  private final View view;
  private final OutputStream out;
  private boolean any;

  JsonListWriting(String name, View view, OutputStream out) {
    this.name = name;
    this.view = view;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write(("{\"" + name + "\":[").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void document(byte[] json) throws IOException {
    if (any) {
      out.write(',');
    }
    any = true;
    view.write(json, out);
  }

  @Override
  public void end() throws IOException {
    out.write(']');
    out.write('}');
  }
}
