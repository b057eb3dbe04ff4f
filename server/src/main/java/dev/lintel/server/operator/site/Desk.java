package dev.lintel.server.operator.site;

import dev.lintel.properties.exchange.Query;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an operator works: what all pages show, and what one was asked for.
 *
 * @param operator who is signed in
 * @param formToken what each form carries
 * @param notice what became of the last change
 */
public record Desk(
    String operator, String formToken, Optional<Notice> notice, Query query, Instant now) {

  /** A value of the query; empty where there is none. */
  public String asked(String name) {
    return query.firstFilled(name).orElse("");
  }
}
