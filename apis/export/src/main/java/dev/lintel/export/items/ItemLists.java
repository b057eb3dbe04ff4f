package dev.lintel.export.items;

import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.export.wire.Links;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;

/** Answers lists of items, streamed from the shelf in the version and ETIM release of the call. */
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
          var documents = new DocumentArray(out, links, call.version(), release);
          documents.begin();
          source.readInto(documents);
          documents.end();
        });
  }

  private interface Source {
    void readInto(DocumentArray documents) throws java.io.IOException;
  }
}
