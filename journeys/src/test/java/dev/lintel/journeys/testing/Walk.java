package dev.lintel.journeys.testing;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A walk over the pages of a list, as an integrator writes it.
 *
 * @param caller who walks
 * @param query what every request of the walk repeats
 */
public record Walk(Caller caller, String query) {

  private static final int MOST_PAGES = 100;

  public static final String FORWARD = "x-forward-token";
  public static final String BACKWARD = "x-backward-token";

  /** One page: its items' numbers and the way on. */
  public record Page(List<Long> numbers, Optional<String> forward, Optional<String> backward) {
    static Page of(HttpResponse<String> answer) {
      if (answer.statusCode() != 200) {
        throw new AssertionError(answer.statusCode() + ": " + answer.body());
      }
      return new Page(
          numbersOf(answer),
          answer.headers().firstValue(FORWARD),
          answer.headers().firstValue(BACKWARD));
    }
  }

  public static List<Long> numbersOf(HttpResponse<String> answer) {
    List<Long> numbers = new ArrayList<>();
    Caller.json(answer).forEach(item -> numbers.add(item.get("nobbNumber").asLong()));
    return numbers;
  }

  /** The page of a token; an empty one is the first page. */
  public Page page(String token) throws IOException, InterruptedException {
    return Page.of(caller.get("/api/v2/items?" + query + "&pageToken=" + token));
  }

  /** All pages from the first to the last. */
  public List<Page> forward() throws IOException, InterruptedException {
    List<Page> pages = new ArrayList<>(List.of(page("")));
    while (pages.getLast().forward().isPresent()) {
      pages.add(page(pages.getLast().forward().get()));
      requireAnEnd(pages);
    }
    return pages;
  }

  private void requireAnEnd(List<Page> pages) {
    if (pages.size() > MOST_PAGES) {
      List<Page> first = pages.subList(0, 5);
      throw new AssertionError("The walk '%s' does not end: %s".formatted(query, first));
    }
  }

  /** All pages before the given one, the nearest first. */
  public List<Page> backward(Page from) throws IOException, InterruptedException {
    List<Page> pages = new ArrayList<>();
    Page at = from;
    while (at.backward().isPresent()) {
      at = page(at.backward().get());
      pages.add(at);
    }
    return pages;
  }
}
