package dev.lintel.export.items;

import static dev.lintel.properties.profile.ParameterTypes.integer;

import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.wire.SearchHit;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;

/**
 * POST /items/search: items that have any of the numbers of the body, read by offset and length. An
 * offset costs more the deeper it lies, so it is bounded; whole walks belong to the pages of GET
 * /items.
 */
final class ItemSearch {
  private static final int DEEPEST = 100_000;
  private static final int LONGEST = 1_000;
  private static final Type HITS = new TypeReference<List<SearchHit>>() {}.getType();

  static final Parameter<Integer> FROM =
      Parameter.query("from", integer(0, DEEPEST), "How many hits are passed over.").orElse(0);
  static final Parameter<Integer> LENGTH =
      Parameter.query("length", integer(1, LONGEST), "How many hits are answered at most.")
          .orElse(1_000);

  private final ItemShelf shelf;

  ItemSearch(ItemShelf shelf) {
    this.shelf = shelf;
  }

  Route route() {
    return Route.post("searchItems", "/api/v{version}/items/search")
        .versions(Shared.BOTH)
        .right(Right.subscription(ExportSubscriptions.ITEMS))
        .describedAs(
            "Items",
            "Looks items up by NOBB number, GTIN or, since version 2, NRF number.",
            "A hit has any of the numbers; without a list of numbers every item is one.")
        .takes(FROM, LENGTH)
        .reads(SearchBody.shape())
        .offers(Shared.json())
        .answers(Outcome.of(200, "The hits, by NOBB number.", HITS))
        .handledBy(this::answer);
  }

  private Answer answer(Call call) {
    SearchBody body = call.body(SearchBody.class).orElseThrow();
    var fields = new HitFields(body.selected(), call.version());
    refuseWhatIsOfLaterVersions(body, call.version());
    List<Integer> numbers = body.isOpen(call.version()) ? anyItem(call) : found(body, call);
    return Answer.entity(shelf.facts(numbers).stream().map(fields::of).toList());
  }

  /** Version 1 ignores the list that version 2 added; alone it would ask for every item. */
  private static void refuseWhatIsOfLaterVersions(SearchBody body, int version) {
    List<Fault> faults = new ArrayList<>(HitFields.faults(body.named(), version));
    if (body.isOpen(version) && !body.listed().isEmpty()) {
      String message =
          "is not known in version 1; send it to version 2, or send nobbNos or gtinNos";
      faults.add(new Fault(SearchBody.NRF_LIST, message));
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults).asException();
    }
  }

  private List<Integer> anyItem(Call call) {
    return numbers(
        shelf.part(ItemCriteria.ALL, ItemOrder.BY_NUMBER, call.get(FROM), call.get(LENGTH)));
  }

  private List<Integer> found(SearchBody body, Call call) {
    SortedSet<Integer> found = new TreeSet<>();
    if (!body.numbers().isEmpty()) {
      found.addAll(all(ItemCriteria.ALL.numbers(body.numbers())));
    }
    if (!body.gtins().isEmpty()) {
      found.addAll(all(ItemCriteria.ALL.gtins(body.gtins())));
    }
    if (!body.nrfNumbers().isEmpty() && call.version() > 1) {
      found.addAll(all(ItemCriteria.ALL.nrfNumbers(body.nrfNumbers())));
    }
    return found.stream().skip(call.get(FROM)).limit(call.get(LENGTH)).toList();
  }

  /** Numbers of a bounded list have boundedly many hits: a GTIN belongs to few items. */
  private List<Integer> all(ItemCriteria criteria) {
    return numbers(shelf.part(criteria, ItemOrder.BY_NUMBER, 0, DEEPEST + LONGEST));
  }

  private static List<Integer> numbers(Page page) {
    List<Integer> numbers = new ArrayList<>(page.size());
    for (int number : page.numbers()) {
      numbers.add(number);
    }
    return numbers;
  }
}
