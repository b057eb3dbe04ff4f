package dev.lintel.properties.access.tokens;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The keys that were made so far, and what each of them is for at a time. Immutable. */
record KeyRing(List<SigningKey> keys, KeyTimes times) {
  KeyRing {
    keys = keys.stream().sorted(Comparator.comparing(SigningKey::signsFrom)).toList();
  }

  /**
   * The key that signs: the last one whose time has come. The first one signs before its time too,
   * so that a clock that was set back stops nobody.
   */
  Optional<SigningKey> signing(Instant now) {
    return keys.stream()
        .filter(key -> !key.signsFrom().isAfter(now))
        .reduce((_, later) -> later)
        .or(() -> keys.stream().findFirst());
  }

  /** The keys whose tokens are accepted: the one that signs, those to come, those just past. */
  List<SigningKey> published(Instant now) {
    return IntStream.range(0, keys.size())
        .filter(at -> at == keys.size() - 1 || now.isBefore(endOf(at)))
        .mapToObj(keys::get)
        .toList();
  }

  Optional<SigningKey> find(String id, Instant now) {
    return published(now).stream().filter(key -> key.id().equals(id)).findFirst();
  }

  /** Whether the next key should be made. */
  boolean isDue(Instant now) {
    return keys.isEmpty() || !now.isBefore(keys.getLast().signsFrom().plus(times.term()));
  }

  /** From when a key made now signs; the very first one has nobody to wait for. */
  Instant nextSignsFrom(Instant now) {
    return keys.isEmpty() ? now : now.plus(times.lead());
  }

  boolean holds(KeyRing other) {
    return keys.containsAll(other.keys());
  }

  private Instant endOf(int at) {
    return keys.get(at + 1).signsFrom().plus(times.afterlife());
  }
}
