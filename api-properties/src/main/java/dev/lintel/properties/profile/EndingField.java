package dev.lintel.properties.profile;

import dev.lintel.properties.versions.Deprecation;

/**
 * A field of a route's answers and bodies that has an announced end. After its sunset it is left
 * out of answers and ignored in bodies.
 *
 * @param path names with dots between them, as the versions call them; arrays on the way are walked
 *     through
 * @param since the first version whose field is meant
 * @param until the last version whose field is meant
 */
public record EndingField(String path, Deprecation end, int since, int until) {

  public boolean isIn(int version) {
    return version >= since && version <= until;
  }
}
