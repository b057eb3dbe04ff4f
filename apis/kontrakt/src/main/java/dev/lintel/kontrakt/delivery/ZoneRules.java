package dev.lintel.kontrakt.delivery;

import static dev.lintel.delivery.kinds.FieldRule.text;

import dev.lintel.delivery.kinds.FieldRule;
import dev.lintel.delivery.kinds.FieldRules;
import dev.lintel.delivery.kinds.RecordRule.Complaint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is asked of delivered zone registers beyond their types. */
final class ZoneRules {
  static final FieldRule PARTICIPANT =
      text("[1-9][0-9]{0,8}", "must be a participant number: digits alone, at most 9");

  /** The names by which conditions and orders refer to zones, delivery types and packages. */
  static final FieldRule CODE = text("\\S(.{0,38}\\S)?", "must have 1 to 40 characters");

  private static final FieldRule POSTAL_CODE = text("[0-9]{4}", "must be a text of four digits");

  private ZoneRules() {}

  static FieldRules all() {
    return FieldRules.NONE
        .with(ZonesRow.class, "supplierParticipantNumber", PARTICIPANT)
        .with(ZonesRow.ZoneRow.class, "zone", CODE)
        .with(ZonesRow.PostalCodesRow.class, "from", POSTAL_CODE)
        .with(ZonesRow.PostalCodesRow.class, "to", POSTAL_CODE)
        .with(ZonesRow.PostalCodesRow.class, ZoneRules::inOrder)
        .with(ZonesRow.class, ZoneRules::once);
  }

  private static List<Complaint> inOrder(JsonNode codes) {
    return codes.path("from").asString().compareTo(codes.path("to").asString()) > 0
        ? List.of(new Complaint("from", "must not be after to"))
        : List.of();
  }

  private static List<Complaint> once(JsonNode register) {
    List<Complaint> complaints = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    JsonNode zones = register.path("zones");
    for (int place = 0; place < zones.size(); place++) {
      if (!seen.add(zones.get(place).path("zone").asString())) {
        complaints.add(new Complaint("zones[%d].zone".formatted(place), "is there twice"));
      }
    }
    return complaints;
  }
}
