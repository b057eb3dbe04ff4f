package dev.lintel.properties.versions;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An older version of a document, declared once and used both ways: reads see the newest document
 * through {@link #view}, and what is written through the older version becomes a change of the
 * newest one, in which everything stays that the older version cannot see.
 */
public final class OlderVersion {
  private final JsonView view;
  private final Map<String, JsonNode> defaults;

  private OlderVersion(JsonView view, Map<String, JsonNode> defaults) {
    this.view = view;
    this.defaults = Map.copyOf(defaults);
  }

  /** The older version that sees the newest document through a view. */
  public static OlderVersion seenThrough(JsonView view) {
    return new OlderVersion(view, Map.of());
  }

  /**
   * This version, with values for fields that it lacks, in documents that are made through it.
   *
   * @param values by the names of fields of the document itself
   */
  public OlderVersion withDefaults(Map<String, JsonNode> values) {
    return new OlderVersion(view, values);
  }

  public JsonView view() {
    return view;
  }

  /** What a reader of this version sees. */
  public JsonNode seen(JsonNode newest) {
    return OlderReading.seen(newest, view.root());
  }

  /**
   * The merge patch (RFC 7396) of the newest document that does what a merge patch of this version
   * asks for. Elements of arrays that are sent as this version shows them stay what they are.
   * Fields that this version does not have are ignored.
   *
   * @param present the newest document as it is now
   */
  public ObjectNode patch(ObjectNode patch, JsonNode present) {
    return OlderWriting.patch(patch, present, view.root());
  }

  /** The newest document that is made by sending a new one in this version. */
  public ObjectNode made(ObjectNode sent) {
    ObjectNode made = OlderWriting.made(sent, view.root());
    defaults.forEach((name, value) -> {
      if (!made.has(name)) {
        made.set(name, value);
      }
    });
    return made;
  }
}
