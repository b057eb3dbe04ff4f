package dev.lintel.catalogue.supply.rules;

import java.util.List;
import java.util.Set;

/**
 * The order of an item's packages: F-PAK before D-PAK before T-PAK, one F-PAK at most and none of a
 * Display. Packages of other types may stand anywhere.
 */
public final class PackageOrder {

  private static final List<String> LEVELS = List.of("F-PAK", "D-PAK", "T-PAK");

  /** The types that need an F-PAK; a Special or Service item has any package. */
  private static final Set<String> WITH_F_PAK = Set.of("Standard", "Composite");

  private PackageOrder() {}

  /** Everything wrong with the types of an item's packages, in order; an empty text is no type. */
  public static List<FieldFault> check(List<String> types, String itemType) {
    FaultList faults = new FaultList();
    List<Integer> levels = types.stream().filter(LEVELS::contains).map(LEVELS::indexOf).toList();
    faults.when(
        types.stream().filter("F-PAK"::equals).count() > 1,
        "type",
        "is F-PAK, which an item has once; change that which it has");
    faults.when(
        !levels.equals(levels.stream().sorted().toList()),
        "type",
        "Packages are made in the order F-PAK, D-PAK, T-PAK.");
    boolean display = itemType.equals("Display");
    faults.when(
        display && types.contains("F-PAK"),
        "type",
        "is F-PAK, which an item of type Display does not have; send another type");
    faults.when(
        WITH_F_PAK.contains(itemType)
            && !levels.isEmpty()
            && levels.stream().noneMatch(level -> level == 0),
        "type",
        "An F-PAK comes first; make it before %s."
            .formatted(levels.isEmpty() ? "" : LEVELS.get(levels.getFirst())));
    return faults.all();
  }
}
