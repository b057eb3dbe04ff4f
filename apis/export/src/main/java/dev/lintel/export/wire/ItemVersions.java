package dev.lintel.export.wire;

import dev.lintel.properties.versions.JsonView;
import dev.lintel.properties.versions.OlderVersion;
import java.util.List;

/** What each version of the item shows ("Migration to version 2"). */
public final class ItemVersions {
  /** The fields that version 2 added. */
  public static final List<String> ADDED_IN_2 =
      List.of(
          "nrfNumber",
          "elNumber",
          "vvsNumber",
          "lviNumber",
          "rskNumber",
          "dimension",
          "keyword",
          "replacesNobbNumbers");

  /** The version that stored documents are in. */
  public static final int NEWEST = 2;

  private static final OlderVersion VERSION_1 = OlderVersion.seenThrough(withoutAdded());

  private ItemVersions() {}

  /** The view that makes a version's item out of a ready-made document, which is the newest. */
  public static JsonView view(int version) {
    return version == 1 ? VERSION_1.view() : JsonView.unchanged();
  }

  private static JsonView withoutAdded() {
    JsonView view = JsonView.unchanged();
    for (String field : ADDED_IN_2) {
      view = view.drop(field);
    }
    return view;
  }
}
