package dev.lintel.supplier.accepting;

import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRule.Demand;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.Presence;
import dev.lintel.properties.negotiation.StorableText;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.versions.OlderVersion;
import dev.lintel.supplier.conventions.Faults;
import dev.lintel.supplier.wire.OlderVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges at once what a request's document tells by itself, all faults together. A read-only field
 * may be sent as it is.
 */
public record ShapeCheck(FieldRules rules, int version) {
  private static final JsonNode NOTHING = MissingNode.getInstance();

  /** The document of something new, of the fields alone that are known. */
  public ObjectNode ofNew(ObjectNode document) {
    return checked(older().made(document), document::objectNode, Presence.WHOLE);
  }

  /**
   * The patch of something; how it is shown now is asked for only where that matters. Versions
   * differ by whole fields here, so what is present does not matter to what the patch becomes.
   */
  public ObjectNode ofPatch(ObjectNode patch, Supplier<ObjectNode> present) {
    return checked(older().patch(patch, NOTHING), present, Presence.PART);
  }

  private OlderVersion older() {
    return OlderVersions.of(rules, version);
  }

  private ObjectNode checked(ObjectNode sent, Supplier<ObjectNode> present, Presence presence) {
    ObjectNode document = sent.objectNode();
    List<Fault> faults = new ArrayList<>();
    for (FieldRule rule : rules.all()) {
      if (sent.has(rule.name())) {
        take(rule, sent.get(rule.name()), present, document, faults);
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
