package dev.lintel.supplier.delivery;

import static dev.lintel.delivery.kinds.FieldRule.text;

import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceList.Origin;
import dev.lintel.delivery.kinds.FieldRules;
import dev.lintel.delivery.kinds.RecordRule.Complaint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is asked of delivered lists beyond their types. */
final class ListRules {
  private ListRules() {}

  static FieldRules all() {
    return FieldRules.NONE
        .with(ListRow.class, "name", value -> origin(value.asString()))
        .with(ListRow.class, ListRules::whole)
        .with(
            ListRow.EntryRow.class,
            "name",
            text("\\S(.{0,198}\\S)?", "must have 1 to 200 characters"))
        .with(
            ListRow.EntryRow.class,
            "description",
            text(".{0,800}", "must have at most 800 characters"))
        .with(
            ListRow.EntryRow.class,
            "parent",
            text("([0-9]{7})?", "must be a product group of seven digits, as a text"));
  }

  private static Optional<String> origin(String name) {
    return ReferenceList.titled(name)
        .map(list ->
            switch (list.origin()) {
              case STORED -> Optional.<String>empty();
              case FOLLOWING ->
                  Optional.of(
                      "follows from participants, units or productgroups; import those instead");
              case FIXED -> Optional.of("is the same everywhere; leave it out");
            })
        .orElse(Optional.of("must be one of " + stored()));
  }

  private static String stored() {
    return Stream.of(ReferenceList.values())
        .filter(list -> list.origin() == Origin.STORED)
        .map(ReferenceList::title)
        .collect(Collectors.joining(", "));
  }

  private static List<Complaint> whole(JsonNode row) {
    if (!row.path("entries").isArray()) {
      return List.of(new Complaint("entries", "is missing"));
    }
    boolean needsParent =
        ReferenceList.titled(row.path("name").asString("")).stream()
            .anyMatch(list -> list == ReferenceList.ETIM_CLASSES);
    List<Complaint> complaints = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    JsonNode entries = row.path("entries");
    for (int place = 0; place < entries.size(); place++) {
      String parent = entries.get(place).path("parent").asString("");
      if (needsParent == parent.isEmpty()) {
        complaints.add(
            new Complaint(
                "entries[%d].parent".formatted(place),
                needsParent
                    ? "must be the product group of the ETIM class"
                    : "must be empty, or left out"));
      }
      if (!seen.add(List.of(entries.get(place).path("name").asString(""), parent))) {
        complaints.add(new Complaint("entries[%d].name".formatted(place), "is there twice"));
      }
    }
    return complaints;
  }
}
