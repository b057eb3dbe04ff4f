package dev.lintel.properties.versions;

import java.util.List;

/**
 * A field that an older version has at another place. Both paths begin at one object, and lead
 * through objects alone.
 *
 * @param from by the newest version's names
 * @param to by the older version's names
 */
record Move(List<String> from, List<String> to) {
  Move {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
