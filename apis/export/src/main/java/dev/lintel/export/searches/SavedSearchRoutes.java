package dev.lintel.export.searches;

import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.catalogue.searches.SavedSearches;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.items.EtimRelease;
import dev.lintel.export.items.ItemLists;
import dev.lintel.export.items.ItemParameters;
import dev.lintel.export.prices.PriceRoutes;
import dev.lintel.export.wire.Item;
import dev.lintel.export.wire.SavedSearch;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/**
 * Saved searches, since version 2: their list, and items and prices by a search's name. The
 * published pages do not tell the paths; these follow those of the assortments.
 */
public final class SavedSearchRoutes {
  private static final String GROUP = "Saved searches";
  private static final Parameter<String> NAME =
      Parameter.path("name", text(200), "The saved search's name.");

  private final SavedSearches searches;
  private final ItemLists items;
  private final PriceRoutes prices;

  public SavedSearchRoutes(SavedSearches searches, ItemLists items, PriceRoutes prices) {
    this.searches = searches;
    this.items = items;
    this.prices = prices;
  }

  public List<Route> routes() {
    Right right = Right.subscription(ExportSubscriptions.SAVED_SEARCHES);
    return List.of(
        Route.get("savedSearches", "/api/v{version}/savedsearches")
            .versions(Shared.SECOND)
            .right(right)
            .describedAs(GROUP, "The saved searches.", "The account's own and those for all.")
            .offers(Shared.json())
            .answers(
                Outcome.of(200, "By name.", new TypeReference<List<SavedSearch>>() {}.getType()))
            .handledBy(this::all),
        Route.get("itemsOfSavedSearch", "/api/v{version}/items/savedsearches/{name}")
            .versions(Shared.SECOND)
            .right(right)
            .describedAs(GROUP, "The items that a saved search finds.", "All of them at once.")
            .takes(NAME, ItemParameters.ETIM_RELEASE)
            .offers(Shared.json())
            .answers(
                Outcome.of(
                    200, "The items, by number.", new TypeReference<List<Item>>() {}.getType()))
            .handledBy(this::items),
        Route.get("pricesOfSavedSearch", "/api/v{version}/prices/savedsearches/{name}")
            .versions(Shared.SECOND)
            .right(Right.subscription(ExportSubscriptions.PRICES))
            .describedAs(GROUP, "The prices of the items that a saved search finds.", "")
            .takes(NAME, PriceRoutes.DATE)
            .offers(Shared.json())
            .answers(Outcome.of(200, "Prices by item.", PriceRoutes.PRICES))
            .handledBy(call -> prices.of(criteria(call), call)));
  }

  private Answer all(Call call) {
    return Answer.entity(
        searches.all(call.caller().clientKey()).stream().map(SavedSearch::of).toList());
  }

  private Answer items(Call call) {
    EtimRelease release = call.find(ItemParameters.ETIM_RELEASE).orElse(EtimRelease.RELEASE_8);
    return items.whole(criteria(call), release, call);
  }

  private ItemCriteria criteria(Call call) {
    String name = call.get(NAME);
    return searches
        .find(call.caller().clientKey(), name)
        .orElseThrow(() ->
            Problems.NO_SUCH_RESOURCE
                .with(
                    "You have no saved search '%s'; GET savedsearches lists them.".formatted(name))
                .asException())
        .criteria();
  }
}
