package dev.lintel.properties.negotiation.lists;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.xml.XmlModel;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;

/**
 * How a list of documents of one record is written: in JSON an object with one array, in XML an
 * element with one element for each, in NDJSON a line for each. Documents are JSON in UTF-8.
 *
 * @param name the array's name and the outermost element's, such as {@code employees}
 * @param element the name of each element
 */
public record DocumentList(String name, XmlModel element) {

  /** Documents that come one after another. */
  @FunctionalInterface
  public interface Source {
    /** Hands on each document; it ends with the exception of the taker. */
    void forEach(Taker taker) throws IOException;
  }

  /** Takes one document. */
  @FunctionalInterface
  public interface Taker {
    void take(byte[] document) throws IOException;

    /** The first document lets itself be waited for; what the caller may see already is sent. */
    default void waiting() throws IOException {}
  }

  /** What a caller sees of a document, such as {@code JsonView::write}. */
  @FunctionalInterface
  public interface View {
    /** All of it. */
    View WHOLE = (document, out) -> out.write(document);

    void write(byte[] document, OutputStream out) throws IOException;
  }

  /** A list whose elements are named as {@link XmlModel} names the record. */
  public static DocumentList of(String name, Type type) {
    return new DocumentList(name, XmlModel.of(type));
  }

  /**
   * Writes the list, whole only if the source ends without an exception.
   *
   * @param format json, xml or ndjson, by its name
   * @throws IllegalArgumentException for another format
   */
  public void write(Source documents, View view, Format format, OutputStream out)
      throws IOException {
    ListWriting writing = writing(format, view, out);
    writing.begin();
    documents.forEach(taker(writing, out));
    writing.end();
  }

  private static Taker taker(ListWriting writing, OutputStream out) {
    return new Taker() {
      @Override
      public void take(byte[] document) throws IOException {
        writing.document(document);
      }

      @Override
      public void waiting() throws IOException {
        out.flush();
      }
    };
  }

  private ListWriting writing(Format format, View view, OutputStream out) {
    return switch (format.name()) {
      case "json" -> new JsonListWriting(name, view, out);
      case "xml" -> new XmlListWriting(name, element, view, out);
      case JsonLines.NAME -> new JsonLineWriting(view, out);
      default -> throw new IllegalArgumentException("No list is written in " + format.name());
    };
  }
}
