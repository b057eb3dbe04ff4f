package dev.lintel.export.items;

import dev.lintel.catalogue.items.Rendered;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.export.wire.Links;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers lists of items, streamed from the shelf in the version and ETIM release of the call. */
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
      write(few, new DocumentArray(out, links(call), call.version(), release));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.bytes(call.format().mediaType().toString(), out.toByteArray());
  }

  private static void write(List<Rendered> few, DocumentArray documents) throws IOException {
    documents.begin();
    for (Rendered each : few) {
      documents.accept(each);
    }
    documents.end();
  }

  private static Links links(Call call) {
    return Links.under(call.request().origin().base());
  }

  private static Answer streamed(Call call, EtimRelease release, Source source) {
    Links links = links(call);
    return Answer.stream(
        call.format().mediaType().toString(),
        out -> {
          var documents = new DocumentArray(out, links, call.version(), release);
          documents.begin();
          source.readInto(documents);
          documents.end();
        });
  }

  private interface Source {
    void readInto(DocumentArray documents) throws IOException;
  }
}
