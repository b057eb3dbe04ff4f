package dev.lintel.care.locations;

import dev.lintel.care.register.Objection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What must hold for a location, and what it is where nobody says. */
final class LocationRules {
  private static final String PARENT = "parentObjectId";

  private LocationRules() {}

  static void derive(ObjectNode location) {
    for (String number : new String[] {"capacity", "icon"}) {
      if (!location.hasNonNull(number)) {
        location.put(number, 0);
      }
    }
    if (!location.hasNonNull("correspondenceName") && location.hasNonNull("name")) {
      location.set("correspondenceName", location.path("name"));
    }
  }

  static void judge(Location location, Consumer<Objection> objections) {
    if (location.beginDate() != null
        && location.endDate() != null
        && location.endDate().isBefore(location.beginDate())) {
      objections.accept(
          Objection.to("endDate", location.endDate(), "must not be before the beginDate"));
    }
    if (location.capacity() != null && location.capacity() < 0) {
      objections.accept(Objection.to("capacity", location.capacity(), "must not be below 0"));
    }
    parent(location, objections);
  }

  /** "Creating a root location is not allowed." */
  private static void parent(Location location, Consumer<Objection> objections) {
    Optional<Long> parent = Optional.ofNullable(location.parentObjectId());
    LocationPath path = location.path();
    if (path.ids().isEmpty() && parent.isEmpty()) {
      objections.accept(Objection.missing(PARENT));
    } else if (!path.ids().isEmpty() && !path.parent().equals(parent)) {
      String place = path.parent().map(id -> "in " + id).orElse("the first one");
      objections.accept(
          new Objection(
              PARENT, parent.map(String::valueOf), "must stay, the location is " + place));
    }
  }
}
