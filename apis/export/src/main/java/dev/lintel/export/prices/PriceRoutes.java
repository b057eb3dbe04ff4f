package dev.lintel.export.prices;

import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.list;

import dev.lintel.catalogue.prices.Prices;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.items.ItemParameters;
import dev.lintel.export.items.PerItemList;
import dev.lintel.export.wire.Price;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/** The prices of items: all, past and coming ones too, or those of a day. */
public final class PriceRoutes {
  public static final Type PRICES = new TypeReference<List<Price>>() {}.getType();

  public static final Parameter<LocalDate> DATE =
      Parameter.query("date", day(), "Only prices that hold on this day.");
  private static final Parameter<List<Integer>> SUPPLIERS =
      Parameter.query(
          "suppliers", list(integer(1, 9_999_999), 100), "Only prices of these participants.");

  private final Prices prices;
  private final PerItemList lists;

  public PriceRoutes(Prices prices, PerItemList lists) {
    this.prices = prices;
    this.lists = lists;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("prices", "/api/v{version}/prices")
            .versions(Shared.BOTH)
            .right(Right.subscription(ExportSubscriptions.PRICES))
            .describedAs("Prices", "Prices of items.", "Without numbers: those of every item.")
            .takes(ItemParameters.NUMBERS, SUPPLIERS, DATE)
            .offers(Shared.json())
            .answers(Outcome.of(200, "Prices by item, supplier, type and day.", PRICES))
            .handledBy(this::answer));
  }

  private Answer answer(Call call) {
    ItemCriteria items =
        call.find(ItemParameters.NUMBERS).map(ItemCriteria.ALL::numbers).orElse(ItemCriteria.ALL);
    return of(items, call);
  }

  /** The prices of the items that meet the criteria, as far as the call asks for them. */
  public Answer of(ItemCriteria items, Call call) {
    Optional<Set<Integer>> suppliers = call.find(SUPPLIERS).map(Set::copyOf);
    Optional<LocalDate> date = call.find(DATE);
    return lists.of(
        items,
        numbers ->
            date.map(day -> prices.of(numbers, day)).orElseGet(() -> prices.of(numbers)).stream()
                .filter(price -> suppliers.isEmpty() || suppliers.get().contains(price.supplier()))
                .map(Price::of)
                .toList());
  }
}
