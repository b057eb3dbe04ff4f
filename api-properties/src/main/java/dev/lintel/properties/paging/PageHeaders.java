package dev.lintel.properties.paging;

import dev.lintel.properties.exchange.Headers;
import java.util.List;

/** Gathers the headers of one page, each value under all the names that the API promised. */
final class PageHeaders {
  private final PageHeaderNames names;
  private Headers headers = Headers.NONE;

  PageHeaders(PageHeaderNames names) {
    this.names = names;
  }

  PageHeaders total(long hits) {
    return put(names.totalHits(), Long.toString(hits));
  }

  PageHeaders forward(String token) {
    return put(names.forwardToken(), token);
  }

  PageHeaders backward(String token) {
    return put(names.backwardToken(), token);
  }

  PageHeaders expired() {
    return put(List.of(names.tokenExpired()), "true");
  }

  Headers headers() {
    return headers;
  }

  private PageHeaders put(List<String> spellings, String value) {
    spellings.forEach(name -> headers = headers.with(name, value));
    return this;
  }
}
