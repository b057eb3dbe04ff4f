package dev.lintel.export.items;

import dev.lintel.catalogue.items.Rendered;
import dev.lintel.catalogue.shelf.Beginning;
import dev.lintel.catalogue.shelf.ItemKey;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.catalogue.shelf.Position;
import dev.lintel.catalogue.shelf.SortKey;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.paging.Direction;
import dev.lintel.properties.paging.PageHeaderNames;
import dev.lintel.properties.paging.PageKey;
import dev.lintel.properties.paging.PageOutcome;
import dev.lintel.properties.paging.PageParameters;
import dev.lintel.properties.paging.PageRequest;
import dev.lintel.properties.paging.PageToken;
import dev.lintel.properties.paging.Pager;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.paging.Sort;
import dev.lintel.properties.paging.SortOrder;
import dev.lintel.properties.profile.Call;
import java.time.Duration;
import java.util.List;

/** The pages of version 2, to the letter of the source page's section on pagination. */
final class ItemPages {
  private static final String BY_NUMBER = "NobbNo";
  private static final String BY_OWNER = "OwnerParticipantNo";
  private static final String BY_CREATION = "Created";

  /** The source page writes the headers in two ways, so both are sent. */
  static final PagingRules RULES =
      new PagingRules(
          1_000,
          10_000,
          List.of(BY_NUMBER, BY_OWNER, BY_CREATION),
          Duration.ofHours(2),
          new PageHeaderNames(
              List.of("x-total-hits", "x-totalHits"),
              List.of("x-forward-token", "x-forwardToken"),
              List.of("x-backward-token", "x-backwardToken"),
              "x-page-token-expired"));

  private final ItemShelf shelf;
  private final ItemLists lists;
  private final Pager pager;

  ItemPages(ItemShelf shelf, ItemLists lists, Pager pager) {
    this.shelf = shelf;
    this.lists = lists;
    this.pager = pager;
  }

  Answer answer(ItemQuery query, Call call) {
    PageParameters wanted = call.page().orElseThrow();
    boolean byNumber = wanted.sort().field().equals(BY_NUMBER);
    return ItemHandful.suffices(query, wanted, byNumber)
        ? handful(query, wanted.sort().order(), call)
        : page(query, pager.request(wanted, query.subject()), call);
  }

  private Answer handful(ItemQuery query, SortOrder order, Call call) {
    List<Rendered> found = ItemHandful.of(query, order).read(shelf, query.release());
    return ItemLists.ready(found, query.release(), call)
        .withHeaders(pager.headersOfOnlyPage(found.size()));
  }

  private Answer page(ItemQuery query, PageRequest request, Call call) {
    ItemOrder order = order(request.sort());
    Position position = request.position().map(ItemPages::position).orElse(Position.first());
    Beginning found = find(query, request, order, position);
    var edges = new PageEdges(found.page(), order, position);
    return lists
        .page(found.page(), query.release(), call)
        .withHeaders(pager.headers(request, outcome(found.total(), edges)));
  }

  /** The total is counted once, with the walk's first page; its tokens carry it on. */
  private Beginning find(ItemQuery query, PageRequest request, ItemOrder order, Position position) {
    if (request.knownTotal().isEmpty()) {
      return shelf.begin(query.criteria(), order, request.size());
    }
    Page page = shelf.find(query.criteria(), order, position, request.size());
    return new Beginning(page, request.knownTotal().orElseThrow());
  }

  private static PageOutcome outcome(long total, PageEdges edges) {
    return new PageOutcome(
        total, edges.before().map(ItemPages::key), edges.after().map(ItemPages::key));
  }

  private static ItemOrder order(Sort sort) {
    SortKey key =
        switch (sort.field()) {
          case BY_OWNER -> SortKey.OWNER;
          case BY_CREATION -> SortKey.CREATED;
          default -> SortKey.NUMBER;
        };
    return new ItemOrder(key, sort.order() == SortOrder.ASCENDING);
  }

  private static Position position(PageToken token) {
    ItemKey key = key(token.key());
    return token.direction() == Direction.AFTER
        ? new Position.After(key)
        : new Position.Before(key);
  }

  private static PageKey key(ItemKey key) {
    return PageKey.of(Long.toString(key.value()), Integer.toString(key.number()));
  }

  private static ItemKey key(PageKey key) {
    return new ItemKey(Long.parseLong(key.part(0)), Integer.parseInt(key.part(1)));
  }
}
