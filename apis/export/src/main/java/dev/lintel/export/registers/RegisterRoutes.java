package dev.lintel.export.registers;

import static dev.lintel.properties.profile.ParameterTypes.flag;
import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.list;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.legacy.LegacyXml;
import dev.lintel.export.wire.Module;
import dev.lintel.export.wire.NobbNumbers;
import dev.lintel.export.wire.Participant;
import dev.lintel.export.wire.ProductGroup;
import dev.lintel.export.wire.ProductGroupTree;
import dev.lintel.export.wire.ProductGroupV1;
import dev.lintel.export.wire.Unit;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/**
 * The routes of the registers around items; each is a bare array, small enough to be answered
 * whole.
 */
public final class RegisterRoutes {
  private static final Parameter<Boolean> INCLUDE_EXPIRED =
      Parameter.query("includeExpired", flag(), "Whether expired groups are shown too.")
          .orElse(false)
          .since(2);
  private static final Parameter<Boolean> ACTIVE =
      Parameter.query("active", flag(), "Only groups that are active, or only those that are not.")
          .since(2);
  private static final Parameter<List<Integer>> MODULE_NUMBERS =
      Parameter.query("number", list(moduleNumber(), 1_000), "Modules with any of these numbers.");
  private static final Parameter<List<Integer>> PARTICIPANT_NUMBERS =
      Parameter.query(
          "number", list(integer(1, 9_999_999), 1_000), "Participants with any of these numbers.");

  private final Catalogue catalogue;

  /** Modules are numbered as items are. */
  private static ParameterType<Integer> moduleNumber() {
    return NobbNumbers.type("a module number of 8 digits");
  }

  public RegisterRoutes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public List<Route> routes() {
    return List.of(
        register("productGroups", "productgroups", "The tree of product groups.")
            .takes(INCLUDE_EXPIRED, ACTIVE)
            .choosesFormatBy(LegacyXml.FORMAT)
            .offers(LegacyXml.PRODUCT_GROUPS.rendition())
            .answers(groups(new TypeReference<List<ProductGroup>>() {}.getType()).since(2))
            .answers(groups(new TypeReference<List<ProductGroupV1>>() {}.getType()).until(1))
            .handledBy(this::groups),
        register("units", "units", "All units.")
            .choosesFormatBy(LegacyXml.FORMAT)
            .offers(LegacyXml.UNITS.rendition())
            .answers(array("The units, by name.", new TypeReference<List<Unit>>() {}))
            .handledBy(call -> units()),
        register("modules", "modules", "Modules, all or by number.")
            .takes(MODULE_NUMBERS)
            .answers(array("The modules, by number.", new TypeReference<List<Module>>() {}))
            .handledBy(this::modules),
        register("participants", "participants", "Participants, all or by number.")
            .takes(PARTICIPANT_NUMBERS)
            .answers(
                array("The participants, by number.", new TypeReference<List<Participant>>() {}))
            .handledBy(this::participants));
  }

  private static RouteBuilder register(String operation, String name, String summary) {
    return Route.get(operation, "/api/v{version}/" + name)
        .versions(Shared.BOTH)
        .right(Right.subscription(ExportSubscriptions.ITEMS))
        .describedAs("Registers", summary, "There is no feed of changes; read it regularly.")
        .offers(Shared.json());
  }

  private static Outcome array(String description, TypeReference<?> type) {
    return Outcome.of(200, description, type.getType());
  }

  private static Outcome groups(Type type) {
    return Outcome.of(200, "The topmost groups, each with those below it.", type);
  }

  private Answer groups(Call call) {
    Optional<Boolean> active = call.find(ACTIVE);
    if (active.isEmpty() && !call.find(INCLUDE_EXPIRED).orElse(false)) {
      active = Optional.of(true);
    }
    List<ProductGroup> tree = GroupFilter.of(ProductGroupTree.of(catalogue.groups().all()), active);
    return call.version() == 1
        ? Answer.entity(tree.stream().map(ProductGroupV1::of).toList())
        : Answer.entity(tree);
  }

  private Answer units() {
    return Answer.entity(
        catalogue.units().all().stream()
            .map(unit -> new Unit(unit.name(), unit.description()))
            .toList());
  }

  private Answer modules(Call call) {
    var modules =
        call.find(MODULE_NUMBERS)
            .map(catalogue.modules()::find)
            .orElseGet(catalogue.modules()::all);
    return Answer.entity(modules.stream().map(Module::of).toList());
  }

  private Answer participants(Call call) {
    Optional<Set<Integer>> wanted = call.find(PARTICIPANT_NUMBERS).map(Set::copyOf);
    return Answer.entity(
        catalogue.participants().all().stream()
            .filter(participant -> wanted.isEmpty() || wanted.get().contains(participant.number()))
            .map(Participant::of)
            .toList());
  }
}
