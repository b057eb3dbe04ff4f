package dev.lintel.ons.testing;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Listing;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what a profile declares with the vendor's shapes. */
public final class ShapeCheck {
  /** Where the source page wins over the vendor's schemas, or the schemas do not tell. */
  private static final Set<String> SOURCE_PAGE_WINS =
      Set.of("POST /t/payroll/contracts", "GET /t/export/export_presence_logs/result/{uuid}");

  private final Shapes shapes;

  public ShapeCheck(Shapes shapes) {
    this.shapes = shapes;
  }

  public static Shapes read(Path directory) throws IOException {
    return VendorDocuments.read(directory);
  }

  /** Everything in which the implemented operations differ from the vendor's. */
  public List<String> faults(ApiProfile profile) {
    var faults = new ArrayList<String>();
    for (Route route : profile.routes()) {
      String operation = route.method() + " " + route.path().text();
      Map<String, String> theirs = shapes.operations().get(operation);
      if (theirs != null && !SOURCE_PAGE_WINS.contains(operation)) {
        expect(route.operation(), theirs.get("id"), operation, faults);
        route.outcomes().stream()
            .filter(outcome -> outcome.status() < 300)
            .forEach(outcome -> compare(operation, theirs, outcome, faults));
      }
    }
    return faults.stream().distinct().toList();
  }

  private void compare(
      String operation, Map<String, String> theirs, Outcome outcome, List<String> faults) {
    String type = theirs.get(Integer.toString(outcome.status()));
    if (type == null && outcome.status() == 204) {
      // "204 GET: resource requested had no content" is of the source page.
      return;
    }
    if (type == null) {
      faults.add("%s has no status %d".formatted(operation, outcome.status()));
    } else if (outcome.entity().isEmpty()) {
      expect("", type, operation, faults);
    } else {
      models(operation, type.replaceFirst(".*model ", ""), outcome.entity().get(), faults);
    }
  }

  private void models(
      String operation, String model, java.lang.reflect.Type entity, List<String> faults) {
    var models = new ModelShapes(shapes);
    switch (entity) {
      case Listing(String name, Class<?> element) -> {
        String list = shapes.models().get(model).getOrDefault(name, "nothing named " + name);
        if (list.startsWith("list model ")) {
          faults.addAll(
              models.faults(
                  list.replaceFirst("list model (\\S+).*", "$1").replace("?", ""), element));
        } else {
          faults.add(operation + " lists " + list);
        }
      }
      case Class<?> type -> faults.addAll(models.faults(model, type));
      default -> faults.add(operation + " answers " + entity);
    }
  }

  private static void expect(String ours, String theirs, String operation, List<String> faults) {
    if (!ours.equals(theirs)) {
      faults.add("%s: ours is '%s', theirs '%s'".formatted(operation, ours, theirs));
    }
  }
}
