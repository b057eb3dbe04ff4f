package dev.lintel.catalogue.contracts.pricing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tree of product groups: which groups a product group is in. */
final class GroupTree {

  private static final String READ = "select number, parent, changed from catalogue.product_group";
  private static final Group UNKNOWN = new Group("", Instant.MIN);

  /**
   * The {@link TargetNumber}s of a product group, its main group and its super group; 0 when
   * unknown.
   *
   * @param changed when any of the three last changed
   */
  record Path(int product, int main, int top, Instant changed) {}

  /** A group: the number of the one above it, and when it last changed. */
  record Group(String parent, Instant changed) {}

  private final Map<String, Path> paths = new HashMap<>();

  GroupTree(Map<String, Group> groups) {
    groups.keySet().forEach(number -> paths.put(number, path(number, groups)));
  }

  /** The tree as it is. */
  static GroupTree read(Handle handle) {
    Map<String, Group> groups = new HashMap<>();
    handle
        .createQuery(READ)
        .map((row, _) ->
            groups.put(
                row.getString(1),
                new Group(
                    Optional.ofNullable(row.getString(2)).orElse(""),
                    row.getObject(3, OffsetDateTime.class).toInstant())))
        .list();
    return new GroupTree(groups);
  }

  private static Path path(String product, Map<String, Group> groups) {
    Group own = groups.get(product);
    Group main = groups.getOrDefault(own.parent(), UNKNOWN);
    Group top = groups.getOrDefault(main.parent(), UNKNOWN);
    return new Path(
        TargetNumber.ofGroup(product),
        TargetNumber.ofGroup(own.parent()),
        TargetNumber.ofGroup(main.parent()),
        latest(own, latest(main, top)).changed());
  }

  private static Group latest(Group one, Group other) {
    return one.changed().isAfter(other.changed()) ? one : other;
  }

  /** The way from the top to a product group. */
  Path path(String product) {
    Path known = paths.get(product);
    return known == null ? new Path(TargetNumber.ofGroup(product), 0, 0, Instant.MIN) : known;
  }
}
