package dev.lintel.catalogue.supply;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The revisions to which alone a change is to be applied (If-Match, RFC 9110, section 13.1.1).
 *
 * @param revisions any where it is empty; a set of none fits nothing
 */
public record Expected(Optional<Set<Long>> revisions) {

  /** Whatever the revision is. */
  public static final Expected ANY = new Expected(Optional.empty());

  public Expected {
    revisions = revisions.map(Set::copyOf);
  }

  /** One of these. */
  public static Expected of(Long... revisions) {
    return new Expected(Optional.of(Arrays.stream(revisions).collect(Collectors.toSet())));
  }

  /** Something that is not there yet has no revision. */
  boolean fitsNew() {
    return revisions.isEmpty();
  }

  boolean fits(long revision) {
    return revisions.isEmpty() || revisions.get().contains(revision);
  }
}
