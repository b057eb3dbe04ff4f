package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens that a walk met, so that any of its pages can be asked for again.
 *
 * @param query the walk's path and query, without a token
 * @param total items of the whole walk, as its first page said
 * @param forward for each page the token that leads to it from the page before; empty for the first
 * @param backward for each page but the last the token that leads back to it from the page behind
 */
public record Track(String query, long total, List<String> forward, List<String> backward) {

  private static final String TOTAL = "x-total-hits";
  private static final String BACKWARD = "x-backward-token";
  private static final String FORWARD = "x-forward-token";

  /** Walks at most so many pages. */
  public static Track of(HttpConnection connection, String query, int pages) throws IOException {
    List<String> forward = new ArrayList<>(List.of(""));
    List<String> backward = new ArrayList<>();
    Reply page = connection.get(query).requireArray();
    long total = Long.parseLong(page.header(TOTAL).orElseThrow());
    while (page.header(FORWARD).isPresent() && forward.size() < pages) {
      String token = page.header(FORWARD).get();
      forward.add(token);
      page = connection.get(Walk.at(query, token)).requireArray();
      backward.add(page.header(BACKWARD).orElseThrow());
    }
    return new Track(query, total, List.copyOf(forward), List.copyOf(backward));
  }

  /** How many pages were met. */
  public int pages() {
    return forward.size();
  }

  /** The request for a page, coming from the page before it. */
  public String forwardTo(int page) {
    return Walk.at(query, forward.get(page));
  }

  /** The request for a page, coming back from the page behind it. */
  public String backwardTo(int page) {
    return Walk.at(query, backward.get(page));
  }
}
