package dev.lintel.supplier.items;

import static dev.lintel.properties.profile.Route.get;

import dev.lintel.catalogue.supply.copies.GtinAnswer;
import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.copies.OwnCopies;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.paging.PageRequest;
import dev.lintel.properties.paging.QuerySubject;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterType.Shape;
import dev.lintel.properties.profile.Route;
import dev.lintel.supplier.conventions.Absent;
import dev.lintel.supplier.conventions.Pages;
import dev.lintel.supplier.conventions.Parameters;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.conventions.Supplier;
import dev.lintel.supplier.wire.Documents;
import dev.lintel.supplier.wire.ItemAnswer;
import java.util.List;

/** One's own items in pages, and the look-up of one by its GTIN. */
public final class ItemListRoute {
  /** "403: item exists but is not published yet, or caller is neither owner nor …". */
  public static final ProblemType ITEM_NOT_OPEN =
      new ProblemType(
          "item-not-open",
          ProblemKind.WITHHELD,
          "There is such an item, and it is not open to you.",
          "Ask its main supplier, and the operator to register you as its alternative supplier.");

  private static final String GTIN_PATTERN = "[0-9]{8}|[0-9]{12,14}";
  private static final Parameter<String> GTIN =
      Parameter.query(
          "gtin",
          new ParameterType<>(
              "a GTIN of 8, 12, 13 or 14 digits",
              Shape.of("string").withPattern("^(" + GTIN_PATTERN + ")$"),
              ItemListRoute::gtin),
          "Asks for the one item that has a package with this GTIN.");

  private final OwnCopies copies;
  private final Pages pages;

  public ItemListRoute(OwnCopies copies, Pages pages) {
    this.copies = copies;
    this.pages = pages;
  }

  public Route route() {
    return Shared.served(get("items", Shared.path("/items")))
        .describedAs(
            ItemRoutes.GROUP,
            "One's own items, or one by its GTIN.",
            "Without `gtin`: the items that one owns or adds to, by number. With it: the item, as"
                + " by its number.")
        .takes(GTIN, Parameters.LIMIT, Parameters.PAGE_TOKEN)
        .answers(
            answer().seenThrough(ItemAnswer.FIRST).until(1),
            answer().since(2),
            Outcome.of(
                ITEM_NOT_OPEN.kind().usualStatus(),
                "An item has this GTIN, but is not published yet or not yours to add to.",
                FieldErrors.class),
            Outcome.of(
                404, "No item has this GTIN; you may make one as its owner.", FieldErrors.class))
        .handledBy(this::answer);
  }

  private static Outcome answer() {
    return Outcome.of(200, "The page, or the item.", ItemAnswer.class);
  }

  private Answer answer(Call call) {
    Supplier supplier = Supplier.of(call);
    return call.find(GTIN)
        .map(gtin -> found(supplier, gtin, call))
        .orElseGet(() -> page(supplier, call));
  }

  private Answer page(Supplier supplier, Call call) {
    var subject =
        QuerySubject.of("v%d/items".formatted(call.version()))
            .filter("supplier", Integer.toString(supplier.participant()));
    PageRequest request = pages.request(call, subject);
    int after = Pages.after(request).map(Integer::parseInt).orElse(0);
    List<Own> read = copies.items(supplier.participant(), after, request.size() + 1);
    var documents = new Documents(call.version());
    return Answer.entity(
        Documents.page(
            "items",
            Pages.shown(request, read).stream().map(documents::item).toList(),
            pages.next(request, read, own -> Integer.toString(own.number()))));
  }

  private Answer found(Supplier supplier, String gtin, Call call) {
    return switch (copies.byGtin(supplier.participant(), gtin)) {
      case GtinAnswer.NotFound() -> throw Absent.of("No item has the GTIN %s.".formatted(gtin));
      case GtinAnswer.Forbidden() ->
          throw ITEM_NOT_OPEN
              .with(
                  "The item with the GTIN %s is not published yet, or not yours to add to."
                      .formatted(gtin))
              .asException();
      case GtinAnswer.Found(int number) ->
          copies
              .item(supplier.participant(), number)
              .map(own -> ItemRoutes.shown(own, call))
              .orElseThrow(() -> Absent.item(number));
    };
  }

  private static String gtin(String text) {
    if (!text.matches(GTIN_PATTERN)) {
      throw new IllegalArgumentException("must be a GTIN of 8, 12, 13 or 14 digits");
    }
    return text;
  }
}
