package dev.lintel.export.items;

import dev.lintel.catalogue.shelf.Parts;
import java.util.LinkedHashMap;
import java.util.Map;

/** The release of ETIM whose properties an item shows; 8 unless another is asked for. */
public enum EtimRelease {
  RELEASE_8("8"),
  RELEASE_9("9"),
  /** The newest release that has the item's class. */
  DYNAMIC("DYNAMIC");

  static final Map<String, EtimRelease> BY_NAME = byName();

  private final String word;

  EtimRelease(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** What has to be read of an item: release 8 is in the ready-made document. */
  Parts parts() {
    return this == RELEASE_8 ? Parts.DOCUMENT : Parts.DOCUMENT_AND_ETIM_9;
  }

  private static Map<String, EtimRelease> byName() {
    Map<String, EtimRelease> names = new LinkedHashMap<>();
    for (EtimRelease release : values()) {
      names.put(release.word, release);
    }
    return names;
  }
}
