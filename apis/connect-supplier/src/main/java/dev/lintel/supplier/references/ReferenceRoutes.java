package dev.lintel.supplier.references;

import static dev.lintel.properties.profile.ParameterTypes.text;
import static dev.lintel.properties.profile.Route.get;

import dev.lintel.catalogue.supply.references.ReferenceEntry;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import dev.lintel.supplier.conventions.Absent;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.wire.ReferenceEntryView;
import dev.lintel.supplier.wire.ReferenceListNames;
import dev.lintel.supplier.wire.ReferenceListView;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** "Values are checked against the reference lists by name." */
public final class ReferenceRoutes {
  private static final String GROUP = "Reference data";
  private static final Parameter<String> LIST =
      Parameter.path("list", text(40), "The list's name, such as brands or units.");

  private final Supplier<ReferenceLists> lists;

  /**
   * @param lists reads the lists as they are now
   */
  public ReferenceRoutes(Supplier<ReferenceLists> lists) {
    this.lists = lists;
  }

  public List<Route> routes() {
    return List.of(
        Shared.served(get("referenceLists", Shared.path("/referencedata")))
            .describedAs(GROUP, "The names of the reference lists.", "")
            .answers(Outcome.of(200, "The names.", ReferenceListNames.class))
            .handledBy(_ -> Answer.entity(names())),
        Shared.served(get("referenceList", Shared.path("/referencedata/{list}")))
            .describedAs(GROUP, "A reference list.", "")
            .takes(LIST)
            .answers(Outcome.of(200, "The entries, by name.", ReferenceListView.class))
            .handledBy(this::list));
  }

  private static ReferenceListNames names() {
    return new ReferenceListNames(
        Stream.of(ReferenceList.values()).map(ReferenceList::title).toList());
  }

  private Answer list(Call call) {
    String title = call.get(LIST);
    ReferenceList list =
        ReferenceList.titled(title)
            .orElseThrow(() ->
                Absent.of(
                    "There is no list '%s'; there are: %s."
                        .formatted(title, String.join(", ", names().lists()))));
    return Answer.entity(
        new ReferenceListView(
            list.title(), lists.get().entries(list).stream().map(ReferenceRoutes::shown).toList()));
  }

  private static ReferenceEntryView shown(ReferenceEntry entry) {
    return new ReferenceEntryView(entry.name(), entry.description(), entry.parent());
  }
}
