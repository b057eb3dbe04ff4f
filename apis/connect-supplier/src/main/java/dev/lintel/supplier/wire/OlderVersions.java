package dev.lintel.supplier.wire;

import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.properties.versions.JsonView;
import dev.lintel.properties.versions.OlderVersion;

/**
 * The versions of this API's documents as views of all their fields. In which versions a field is,
 * its rule says and nothing else: what is shown, what is described and what may be written follow.
 */
public final class OlderVersions {
  private OlderVersions() {}

  /** What a version has of a document. */
  public static OlderVersion of(FieldRules rules, int version) {
    return OlderVersion.seenThrough(view(rules, version, ""));
  }

  /** The same of a document, and of those in a list of it. */
  static JsonView aloneAndIn(String list, FieldRules rules, int version) {
    return without(rules, version, list + ".", view(rules, version, ""));
  }

  private static JsonView view(FieldRules rules, int version, String prefix) {
    return without(rules, version, prefix, JsonView.unchanged());
  }

  private static JsonView without(FieldRules rules, int version, String prefix, JsonView view) {
    JsonView less = view;
    for (FieldRule rule : rules.all()) {
      less = rule.in(version) ? less : less.drop(prefix + rule.name());
    }
    return less;
  }
}
