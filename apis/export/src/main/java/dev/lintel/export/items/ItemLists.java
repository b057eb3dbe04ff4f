package dev.lintel.export.items;

import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.export.legacy.LegacyXml;
import dev.lintel.export.wire.Links;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.profile.Call;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Answers lists of items, streamed from the shelf in the version, ETIM release and format of the
 * call.
 */
public final class ItemLists {
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

  private static Answer streamed(Call call, EtimRelease release, Source source) {
    Links links = Links.under(call.request().origin().base());
    return Answer.stream(
        call.format().mediaType().toString(),
        out -> {
          var view = new DocumentView(links, call.version(), release);
          DocumentList documents = list(call.format(), view, out);
          documents.begin();
          source.readInto(documents);
          documents.end();
        });
  }

  private static DocumentList list(Format format, DocumentView view, OutputStream out) {
    return LegacyXml.isWanted(format)
        ? new DocumentElements(view, out)
        : new DocumentArray(view, out);
  }

  private interface Source {
    void readInto(DocumentList documents) throws IOException;
  }
}
