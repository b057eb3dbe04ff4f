package dev.lintel.export.items;

import dev.lintel.catalogue.items.Rendered;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.export.legacy.LegacyXml;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Answers lists of items, streamed from the shelf in the version, ETIM release and format of the
 * call.
 */
public final class ItemLists {
  /** About as much as a document has. */
  private static final int DOCUMENT_BYTES = 6 * 1024;

  private final ItemShelf shelf;

  public ItemLists(ItemShelf shelf) {
    this.shelf = shelf;
  }

  /** All items that meet the criteria, however many. */
  public Answer whole(ItemCriteria criteria, EtimRelease release, Call call) {
    return streamed(
        call,
        release,
        documents -> shelf.readAll(criteria, ItemOrder.BY_NUMBER, release.parts(), documents));
  }

  /** The items of one page. */
  Answer page(Page page, EtimRelease release, Call call) {
    return streamed(call, release, documents -> shelf.read(page, release.parts(), documents));
  }

  /** Few documents that were read already. */
  static Answer ready(List<Rendered> few, EtimRelease release, Call call) {
    var out = new ByteArrayOutputStream(few.size() * DOCUMENT_BYTES);
    try {
      write(few, list(call, release, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.bytes(call.format().mediaType().toString(), out.toByteArray());
  }

  private static void write(List<Rendered> few, DocumentList documents) throws IOException {
    documents.begin();
    for (Rendered each : few) {
      documents.accept(each);
    }
    documents.end();
  }

  private static Answer streamed(Call call, EtimRelease release, Source source) {
    return Answer.stream(
        call.format().mediaType().toString(),
        out -> {
          DocumentList documents = list(call, release, out);
          documents.begin();
          source.readInto(documents);
          documents.end();
        });
  }

  private static DocumentList list(Call call, EtimRelease release, OutputStream out) {
    var view = DocumentView.of(call, release);
    return LegacyXml.isWanted(call.format())
        ? new DocumentElements(view, out)
        : new DocumentArray(view, out);
  }

  private interface Source {
    void readInto(DocumentList documents) throws IOException;
  }
}
