package dev.lintel.supplier.accepting;

import dev.lintel.supplier.conventions.Attributes;
import dev.lintel.supplier.conventions.ChangeKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change whose shape has been judged, before it is stored.
 *
 * @param subject what it changes; changes of one subject are applied in the order accepted
 */
public record Draft(ChangeKind kind, String subject, Map<String, String> attributes, byte[] body) {

  /** Something new; drafts with the same own name are applied in their order. */
  public static Draft ofNew(ChangeKind kind, String ownName, ObjectNode document) {
    return new Draft(kind, kind.operation() + "/" + ownName, Map.of(), JsonBody.bytes(document));
  }

  public static Draft ofModule(ChangeKind kind, int number) {
    return of(kind, "modules/" + number, number);
  }

  /** A change of an item, or of what belongs to it. */
  public static Draft ofItem(ChangeKind kind, int number) {
    return of(kind, "items/" + number, number);
  }

  private static Draft of(ChangeKind kind, String subject, int number) {
    return new Draft(
        kind, subject, Map.of(Attributes.NUMBER, Integer.toString(number)), new byte[0]);
  }

  public Draft with(ObjectNode document) {
    return new Draft(kind, subject, attributes, JsonBody.bytes(document));
  }

  /** A file, with what is said of it beside. */
  public Draft with(ObjectNode document, byte[] content) {
    return and(Attributes.DOCUMENT, document.toString()).carrying(content);
  }

  public Draft ofPart(UUID id) {
    return and(Attributes.PART, id.toString());
  }

  Draft and(String name, String value) {
    var more = new LinkedHashMap<>(attributes);
    more.put(name, value);
    return new Draft(kind, subject, more, body);
  }

  private Draft carrying(byte[] content) {
    return new Draft(kind, subject, attributes, content);
  }
}
