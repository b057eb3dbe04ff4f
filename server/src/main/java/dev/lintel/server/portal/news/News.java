package dev.lintel.server.portal.news;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All news: those of the program, and the operator's, which win over one of the same name. */
public final class News {
  private static final Logger LOG = LoggerFactory.getLogger(News.class);
  private static final Comparator<NewsItem> NEWEST_FIRST =
      Comparator.comparing(NewsItem::day).reversed().thenComparing(NewsItem::slug);

  private final List<NewsItem> shipped = ShippedNews.read();
  private final AtomicReference<List<String>> told = new AtomicReference<>(List.of());
  private final Optional<Path> folder;

  public News(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The newest first, and which files of the operator were left out. */
  public NewsReading read() {
    NewsReading own = folder.map(NewsFolder::read).orElse(NewsReading.NOTHING);
    tell(own.faults());
    Map<String, NewsItem> bySlug = new LinkedHashMap<>();
    shipped.forEach(item -> bySlug.put(item.slug(), item));
    own.items().forEach(item -> bySlug.put(item.slug(), item));
    return new NewsReading(bySlug.values().stream().sorted(NEWEST_FIRST).toList(), own.faults());
  }

  public List<NewsItem> all() {
    return read().items();
  }

  public Optional<NewsItem> find(String slug) {
    return all().stream().filter(item -> item.slug().equals(slug)).findFirst();
  }

  /** Once for each change, since the folder is read for each page. */
  private void tell(List<String> faults) {
    if (!told.getAndSet(faults).equals(faults)) {
      faults.forEach(fault -> LOG.warn("A file of news is left out. {}", fault));
    }
  }
}
