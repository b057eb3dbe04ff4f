package dev.lintel.supplier.accepting;

import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRule.Demand;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.Presence;
import dev.lintel.properties.negotiation.StorableText;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.supplier.conventions.Faults;
import dev.lintel.supplier.wire.OlderVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges at once what a request's document tells by itself, all faults together. A read-only field
 * may be sent as it is.
 */
public record ShapeCheck(FieldRules rules, int version) {

  /** The document of something new, of the fields alone that are known. */
  public ObjectNode ofNew(ObjectNode document) {
    return checked(document, document::objectNode, Presence.WHOLE);
  }

  /** The patch of something; how it is shown now is asked for only where that matters. */
  public ObjectNode ofPatch(ObjectNode patch, Supplier<ObjectNode> present) {
    return checked(patch, present, Presence.PART);
  }

  private ObjectNode checked(ObjectNode given, Supplier<ObjectNode> present, Presence presence) {
    ObjectNode sent = OlderVersions.of(rules, version).made(given);
    ObjectNode document = given.objectNode();
    List<Fault> faults = new ArrayList<>();
    for (FieldRule rule : rules.all()) {
      if (sent.has(rule.name())) {
        JsonNode value = rule.known(sent.get(rule.name()), version);
        take(rule, value, present, document, faults);
      }
    }
    faults.addAll(Faults.of(rules.check(document, presence, version)));
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults).asException();
    }
    return document;
  }

  private static void take(
      FieldRule rule,
      JsonNode value,
      Supplier<ObjectNode> present,
      ObjectNode to,
      List<Fault> faults) {
    if (!StorableTexts.isIn(value)) {
      faults.add(new Fault(rule.name(), StorableText.REMEDY));
    } else if (rule.demand() != Demand.READ_ONLY) {
      to.set(rule.name(), value);
    } else if (!isSame(value, present.get().path(rule.name()))) {
      faults.add(new Fault(rule.name(), "is read-only; leave it out"));
    }
  }

  private static boolean isSame(JsonNode sent, JsonNode present) {
    boolean isAbsent = present.isMissingNode() || present.isNull();
    return isAbsent ? sent.isNull() : sent.equals(present);
  }
}
