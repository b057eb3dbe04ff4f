package dev.lintel.properties.profile;

import dev.lintel.properties.versions.AnnouncedEnd;
import dev.lintel.properties.versions.Deprecation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every announced end of the APIs that are served, read from their declarations: the one list
 * behind pages, descriptions, usage and commands.
 */
public record Evolution(List<AnnouncedEnd> entries) {

  private record Met(String operation, Ending ending) {}

  public Evolution {
    entries = List.copyOf(entries);
  }

  /** In order of the days on which things end, those without a sunset last. */
  public static Evolution of(Collection<ApiProfile> profiles) {
    return new Evolution(
        profiles.stream()
            .flatMap(Evolution::entries)
            .sorted(
                Comparator.comparing(
                        (AnnouncedEnd entry) -> entry.end().sunset().orElse(LocalDate.MAX))
                    .thenComparing(AnnouncedEnd::api)
                    .thenComparing(AnnouncedEnd::what))
            .toList());
  }

  /** An entry of an API by its key. */
  public Optional<AnnouncedEnd> find(String api, String what) {
    return entries.stream()
        .filter(entry -> entry.api().equals(api) && entry.what().equals(what))
        .findFirst();
  }

  private static Stream<AnnouncedEnd> entries(ApiProfile api) {
    var operations = new TreeMap<String, TreeSet<String>>();
    var ends = new TreeMap<String, Deprecation>();
    api.routes().stream()
        .flatMap(Evolution::met)
        .forEach(met -> {
          String what = met.ending().what();
          operations.computeIfAbsent(what, _ -> new TreeSet<>()).add(met.operation());
          ends.merge(what, met.ending().end(), Evolution::earlier);
        });
    return ends.entrySet().stream()
        .map(one ->
            new AnnouncedEnd(
                api.name(),
                one.getKey(),
                one.getValue(),
                List.copyOf(operations.get(one.getKey()))));
  }

  private static Deprecation earlier(Deprecation one, Deprecation other) {
    return one.since().isAfter(other.since()) ? other : one;
  }

  private static Stream<Met> met(Route route) {
    return route.endings().map(ending -> new Met(route.operation(), ending));
  }
}
