package dev.lintel.export.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through the pages of a list by their tokens. */
public final class PagedWalk {
  private PagedWalk() {}

  /** All pages, the first one too. */
  public static List<ExportAnswer> forward(ExportClient client, String path) {
    List<ExportAnswer> pages = new ArrayList<>();
    pages.add(client.get(path));
    pages.addAll(forward(client, path, pages.getFirst()));
    return pages;
  }

  /** The pages after one. */
  public static List<ExportAnswer> forward(ExportClient client, String path, ExportAnswer from) {
    List<ExportAnswer> pages = new ArrayList<>();
    Optional<String> token = from.forward();
    while (token.isPresent()) {
      ExportAnswer page = client.get(path + "&pageToken=" + token.get());
      pages.add(page);
      token = page.forward();
    }
    return pages;
  }

  /** The pages before one, the nearest first. */
  public static List<ExportAnswer> backward(ExportClient client, String path, ExportAnswer from) {
    List<ExportAnswer> pages = new ArrayList<>();
    Optional<String> token = from.backward();
    while (token.isPresent()) {
      ExportAnswer page = client.get(path + "&pageToken=" + token.get());
      pages.add(page);
      token = page.backward();
    }
    return pages;
  }

  /** The items' numbers of all pages. */
  public static List<Integer> numbers(List<ExportAnswer> pages) {
    return pages.stream().flatMap(page -> page.numbers().stream()).toList();
  }
}
