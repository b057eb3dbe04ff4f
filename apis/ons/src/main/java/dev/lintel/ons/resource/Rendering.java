package dev.lintel.ons.resource;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.versions.JsonView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes ready-made documents in one format, each seen through a view; in constant memory. */
sealed interface Rendering {

  /** Documents that are written one after another. */
  interface Listing {
    void add(byte[] document) throws IOException;

    /** Ends the list; one that does not end was cut. */
    void end() throws IOException;
  }

  void one(byte[] document, OutputStream out) throws IOException;

  Listing list(OutputStream out) throws IOException;

  static Rendering in(Format format, Resource<?> resource, JsonView view) {
    return format.name().equals(Formats.LINES.name())
        ? new Lines(view)
        : new Json(resource.list(), view);
  }

  /** An object with one array, named after the resource. */
  record Json(String name, JsonView view) implements Rendering {
    @Override
    public void one(byte[] document, OutputStream out) throws IOException {
      view.write(document, out);
    }

    @Override
    public Listing list(OutputStream out) throws IOException {
      out.write(("{\"" + name + "\":[").getBytes(StandardCharsets.UTF_8));
      return new Listing() {
        private boolean begun;

        @Override
        public void add(byte[] document) throws IOException {
          if (begun) {
            out.write(',');
          }
          begun = true;
          view.write(document, out);
        }

        @Override
        public void end() throws IOException {
          out.write(']');
          out.write('}');
        }
      };
    }
  }

  /** A document a line. */
  record Lines(JsonView view) implements Rendering {
    @Override
    public void one(byte[] document, OutputStream out) throws IOException {
      view.write(document, out);
      out.write('\n');
    }

    @Override
    public Listing list(OutputStream out) {
      return new Listing() {
        @Override
        public void add(byte[] document) throws IOException {
          one(document, out);
        }

        @Override
        public void end() {
          // Lines need no end mark.
        }
      };
    }
  }
}
