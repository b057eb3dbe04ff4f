package dev.lintel.export.assortments;

import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.catalogue.assortments.Assortments;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.items.EtimRelease;
import dev.lintel.export.items.ItemLists;
import dev.lintel.export.items.ItemOutcomes;
import dev.lintel.export.items.ItemParameters;
import dev.lintel.export.wire.Assortment;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Assortments of the account and those for all, and the items in them. */
public final class AssortmentRoutes {
  private static final Right ASSORTMENTS = Right.subscription(ExportSubscriptions.ASSORTMENTS);
  private static final Parameter<String> NAME =
      Parameter.path("name", text(200), "The assortment's name.");

  private final Assortments assortments;
  private final ItemLists lists;

  public AssortmentRoutes(Assortments assortments, ItemLists lists) {
    this.assortments = assortments;
    this.lists = lists;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("assortments", "/api/v{version}/assortments")
            .versions(Shared.BOTH)
            .right(ASSORTMENTS)
            .describedAs("Assortments", "The assortments.", "The account's own and those for all.")
            .offers(Shared.json())
            .answers(
                Outcome.of(200, "By name.", new TypeReference<List<Assortment>>() {}.getType()))
            .handledBy(this::all),
        Route.get("itemsOfAssortment", "/api/v{version}/items/assortments/{name}")
            .versions(Shared.BOTH)
            .right(ASSORTMENTS)
            .describedAs("Assortments", "The items of an assortment.", "All of them at once.")
            .takes(NAME, ItemParameters.FROM, ItemParameters.TO, ItemParameters.ETIM_RELEASE)
            .judges(ItemParameters.DAYS_IN_ORDER)
            .offers(Shared.json())
            .answers(ItemOutcomes.list())
            .handledBy(this::items));
  }

  private Answer all(Call call) {
    return Answer.entity(
        assortments.all(call.caller().clientKey()).stream().map(Assortment::of).toList());
  }

  private Answer items(Call call) {
    ItemCriteria criteria = ItemCriteria.ALL.assortment(id(call));
    criteria = call.find(ItemParameters.FROM).map(criteria::changedFrom).orElse(criteria);
    criteria = call.find(ItemParameters.TO).map(criteria::changedTo).orElse(criteria);
    EtimRelease release = call.find(ItemParameters.ETIM_RELEASE).orElse(EtimRelease.RELEASE_8);
    return lists.whole(criteria, release, call);
  }

  private long id(Call call) {
    String name = call.get(NAME);
    return assortments
        .find(call.caller().clientKey(), name)
        .orElseThrow(() ->
            Problems.NO_SUCH_RESOURCE
                .with("You have no assortment '%s'; GET assortments lists them.".formatted(name))
                .asException())
        .id();
  }
}
