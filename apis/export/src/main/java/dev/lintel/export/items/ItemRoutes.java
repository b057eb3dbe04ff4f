package dev.lintel.export.items;

import static dev.lintel.properties.profile.Route.get;
import static dev.lintel.properties.profile.Route.post;

import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.legacy.LegacyXml;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.paging.Pager;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.time.InstantSource;
import java.util.List;

/** The routes of item lists and of what belongs to one item. */
public final class ItemRoutes {
  private static final String GROUP = "Items";
  private static final Right ITEMS = Right.subscription(ExportSubscriptions.ITEMS);

  private final ItemLists lists;
  private final Pager pager;
  private final ItemPages pages;
  private final ItemParts parts;
  private final ItemSearch search;

  public ItemRoutes(ItemShelf shelf, TokenSeal seal, InstantSource clock) {
    lists = new ItemLists(shelf);
    pager = new Pager(ItemPages.RULES, seal, clock);
    pages = new ItemPages(shelf, lists, pager);
    parts = new ItemParts(shelf);
    search = new ItemSearch(shelf);
  }

  public List<Route> routes() {
    return List.of(
        list(get("items", "/api/v{version}/items"), "Items by filter."),
        list(
            post("itemsByNumber", "/api/v{version}/items").reads(NumbersBody.shape()),
            "Items by NOBB number, as many as a query could not name."),
        search.route(),
        parts.properties(),
        parts.suppliers(),
        parts.packages());
  }

  private Route list(RouteBuilder route, String summary) {
    return route
        .versions(Shared.BOTH)
        .right(ITEMS)
        .describedAs(
            GROUP,
            summary,
            "Version 2 answers in pages, whose tokens and total are headers; version 1 answers the"
                + " whole result at once.")
        .takes(ItemParameters.all())
        .judges(ItemParameters.DAYS_IN_ORDER)
        .pages(pager, 2)
        .choosesFormatBy(LegacyXml.FORMAT)
        .offers(Shared.json(), LegacyXml.ITEMS.rendition())
        .answers(ItemOutcomes.list())
        .handledBy(this::items);
  }

  private Answer items(Call call) {
    ItemQuery query = ItemQuery.of(call);
    return call.page().isPresent()
        ? pages.answer(query, call)
        : lists.whole(query.criteria(), query.release(), call);
  }
}
