package dev.lintel.supplier.accepting;

import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRule.Demand;
import dev.lintel.catalogue.supply.rules.Presence;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.StorableText;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.versions.OlderVersion;
import dev.lintel.supplier.conventions.Faults;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.wire.Fields;
import dev.lintel.supplier.wire.OlderVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges at once what a request's document and headers tell by themselves, all faults together. A
 * read-only field may be sent as it is.
 *
 * @param others what is wrong with the request beside them
 */
public record ShapeCheck(Fields fields, int version, Request request, List<Fault> others) {

  public ShapeCheck {
    others = List.copyOf(others);
  }

  public static ShapeCheck of(Fields fields, Call call) {
    return new ShapeCheck(fields, call.version(), call.request(), List.of());
  }

  /** What is wrong with a request whose path is wrong already, so that nothing is there. */
  public static List<Fault> faults(
      Fields fields, Request request, ObjectNode given, Presence presence) {
    ShapeCheck check = new ShapeCheck(fields, Shared.version(request.path()), request, List.of());
    return check.faults(given, given.objectNode(), presence, (_, _) -> true);
  }

  /** The same with what else is wrong. */
  public ShapeCheck beside(List<Fault> more) {
    return new ShapeCheck(fields, version, request, more);
  }

  /**
   * The document of something new, of the fields alone that are known.
   *
   * @param given what the server will give it, as far as that is known
   */
  public ObjectNode ofNew(ObjectNode document, Supplier<ObjectNode> given) {
    return checked(document, given, Presence.WHOLE);
  }

  /** The patch of something; how it is shown now is asked for only where that matters. */
  public ObjectNode ofPatch(ObjectNode patch, Supplier<ObjectNode> present) {
    return checked(patch, present, Presence.PART);
  }

  private ObjectNode checked(ObjectNode given, Supplier<ObjectNode> present, Presence presence) {
    boolean repeatable = request.headers().first(IdempotencyKey.HEADER).isPresent();
    ObjectNode document = given.objectNode();
    List<Fault> faults = faults(given, document, presence, new Unchanged(present, repeatable));
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults).asException();
    }
    return document;
  }

  private List<Fault> faults(
      ObjectNode given,
      ObjectNode document,
      Presence presence,
      BiPredicate<String, JsonNode> unchanged) {
    ObjectNode sent = sent(given, presence);
    List<Fault> faults = new ArrayList<>();
    for (FieldRule rule : fields.rules().all()) {
      if (sent.has(rule.name())) {
        take(rule, rule.known(sent.get(rule.name()), version), unchanged, document, faults);
      }
    }
    fields.shown().stream()
        .filter(name -> sent.has(name) && !unchanged.test(name, sent.get(name)))
        .forEach(name -> faults.add(readOnly(name)));
    faults.addAll(Faults.of(fields.rules().check(document, presence, version)));
    faults.addAll(others);
    faults.addAll(HeaderFaults.of(request));
    return faults;
  }

  /** Versions differ by whole fields here: what is present does not matter to a patch's meaning. */
  private ObjectNode sent(ObjectNode given, Presence presence) {
    OlderVersion older = OlderVersions.of(fields.rules(), version);
    return switch (presence) {
      case WHOLE -> older.made(given);
      case PART -> older.patch(given, MissingNode.getInstance());
    };
  }

  private static void take(
      FieldRule rule,
      JsonNode value,
      BiPredicate<String, JsonNode> unchanged,
      ObjectNode to,
      List<Fault> faults) {
    if (!StorableTexts.isIn(value)) {
      faults.add(new Fault(rule.name(), StorableText.REMEDY));
    } else if (rule.demand() != Demand.READ_ONLY) {
      to.set(rule.name(), value);
    } else if (!unchanged.test(rule.name(), value)) {
      faults.add(readOnly(rule.name()));
    }
  }

  private static Fault readOnly(String name) {
    return new Fault(name, "is read-only; leave it out");
  }
}
