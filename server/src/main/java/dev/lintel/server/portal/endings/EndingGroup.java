package dev.lintel.server.portal.endings;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.LifeStage;
import dev.lintel.server.figures.OperationNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Things of one sort that end in the same way, such as all paths of a set, so that readers meet one
 * line and one day in place of hundreds.
 */
public record EndingGroup(List<EndingRow> rows) {
  private record Alike(String api, String sort, Deprecation end) {}

  public EndingGroup {
    rows = List.copyOf(rows);
  }

  /** In the order of the rows. */
  static List<EndingGroup> of(List<EndingRow> rows) {
    var groups = new LinkedHashMap<Alike, List<EndingRow>>();
    rows.forEach(row ->
        groups.merge(
            new Alike(row.api().name(), row.sort(), row.end()), List.of(row), EndingGroup::both));
    return groups.values().stream().map(EndingGroup::new).toList();
  }

  private static List<EndingRow> both(List<EndingRow> some, List<EndingRow> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private EndingRow first() {
    return rows.getFirst();
  }

  public ApiProfile api() {
    return first().api();
  }

  public Deprecation end() {
    return first().end();
  }

  public LifeStage stage() {
    return first().stage();
  }

  public String stageWord() {
    return first().stageWord();
  }

  public OptionalLong daysLeft() {
    return first().daysLeft();
  }

  /** What ends, such as "format xml" or "120 paths". */
  public String name() {
    return rows.size() == 1 ? first().name() : "%d %ss".formatted(rows.size(), first().sort());
  }

  /** Where what ends is met, by methods and paths. */
  public List<String> operations() {
    var names = new OperationNames(List.of(api()));
    return rows.stream()
        .flatMap(row -> row.entry().operations().stream())
        .map(operation -> names.of(api().name(), operation))
        .distinct()
        .toList();
  }

  /** The place of this group on the page. */
  public String anchor() {
    return rows.size() == 1
        ? first().anchor()
        : (api().name() + "-" + first().sort() + "s-" + end().link()).replaceAll("\\W+", "-");
  }

  /** Its name for programs, which stays when its days change. */
  String key() {
    return rows.size() == 1
        ? api().name() + ":" + first().entry().what()
        : api().name() + ":" + first().sort() + "s:" + end().link();
  }
}
