package dev.lintel.server.portal.endings;

import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.versions.AnnouncedEnd;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.LifeStage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Something that ends, for readers.
 *
 * @param today by which it is judged
 */
public record EndingRow(ApiProfile api, AnnouncedEnd entry, LocalDate today) {

  /** Those that partners have been told of, in their order. */
  public static List<EndingRow> of(
      List<ApiProfile> apis, List<AnnouncedEnd> entries, LocalDate today) {
    return entries.stream()
        .flatMap(entry ->
            apis.stream()
                .filter(api -> api.name().equals(entry.api()))
                .map(api -> new EndingRow(api, entry, today)))
        .filter(row -> row.stage() != LifeStage.SERVED)
        .toList();
  }

  public Deprecation end() {
    return entry.end();
  }

  public LifeStage stage() {
    return end().stageOn(today);
  }

  public String stageWord() {
    return stage().name().toLowerCase(Locale.ROOT);
  }

  /** What ends, such as "format xml". */
  public String name() {
    return entry.what().replace(":", " ").replace("alias ", "path ").replace("route ", "resource ");
  }

  /** The days until the sunset, where there is one to come. */
  public OptionalLong daysLeft() {
    return end()
        .sunset()
        .map(day -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(today, day))))
        .orElseGet(OptionalLong::empty);
  }

  /** The place of this entry on the page. */
  public String anchor() {
    return (entry.api() + "-" + entry.what()).replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** What ends, without its sort, such as xml. */
  public String what() {
    return name().split(" ", 2)[1];
  }

  /** What sort of thing ends, such as format. */
  String sort() {
    return name().split(" ", 2)[0];
  }
}
