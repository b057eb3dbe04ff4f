package dev.lintel.properties.access;

import java.time.Instant;

/**
 * Somebody who may operate the server in a browser.
 *
 * @param revision rises with every change of the password; what was proved before counts no longer
 */
public record OperatorLogin(String name, long revision, Instant changedAt) {
  /** The name where nobody gave another. */
  public static final String USUAL_NAME = "operator";
}
