package dev.lintel.server.portal.news;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All news: those of the program, and the operator's, which win over one of the same name. */
public final class News {
  private static final Comparator<NewsItem> NEWEST_FIRST =
      Comparator.comparing(NewsItem::day).reversed().thenComparing(NewsItem::slug);

  private final List<NewsItem> shipped = ShippedNews.read();
  private final Optional<Path> folder;

  public News(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The newest first. */
  public List<NewsItem> all() {
    Map<String, NewsItem> bySlug = new LinkedHashMap<>();
    shipped.forEach(item -> bySlug.put(item.slug(), item));
    folder.ifPresent(
        place -> NewsFolder.read(place).forEach(item -> bySlug.put(item.slug(), item)));
    return bySlug.values().stream().sorted(NEWEST_FIRST).toList();
  }

  public Optional<NewsItem> find(String slug) {
    return all().stream().filter(item -> item.slug().equals(slug)).findFirst();
  }
}
