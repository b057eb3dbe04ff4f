package dev.lintel.server.portal.news;

import java.util.List;

/**
 * What was found in a folder.
 *
 * @param faults of the files that were left out, each with its remedy
 */
public record NewsReading(List<NewsItem> items, List<String> faults) {
  static final NewsReading NOTHING = new NewsReading(List.of(), List.of());

  public NewsReading {
    items = List.copyOf(items);
    faults = List.copyOf(faults);
  }
}
