package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.util.Optional;

/** A walk through all pages of a query, by the tokens of the answers. */
public final class Walk {

  static final String FORWARD = "x-forward-token";

  private final HttpConnection connection;
  private final String query;
  private Optional<String> token = Optional.empty();
  private boolean begun;

  /**
   * A walk that has not begun.
   *
   * @param query path and query without a token, such as {@code /api/v2/items?pageSize=1000}
   */
  public Walk(HttpConnection connection, String query) {
    this.connection = connection;
    this.query = query;
  }

  /** Whether there is a page to ask for. */
  public boolean hasNext() {
    return !begun || token.isPresent();
  }

  /** Asks for the next page. */
  public Reply next() throws IOException {
    begun = true;
    Reply page = connection.get(at(query, token.orElse(""))).requireArray();
    token = page.header(FORWARD);
    return page;
  }

  /** The query with a token. */
  public static String at(String query, String token) {
    return token.isEmpty() ? query : query + "&pageToken=" + token;
  }
}
