package dev.lintel.properties.negotiation;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;

/**
 * The codings of bodies (RFC 9110, section 8.4). What is compressed with gzip has been taken out of
 * it before; a coding that is still named here is one that nobody reads.
 */
public final class ContentCoding {
  private static final String IDENTITY = "identity";

  private ContentCoding() {}

  /**
   * Stops for a body in a coding that is not read, and tells which are (section 15.5.16).
   *
   * @throws ProblemException of the type for formats that are not supported
   */
  public static void require(Headers headers) {
    headers
        .joined("Content-Encoding")
        .map(String::strip)
        .filter(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase(IDENTITY))
        .ifPresent(_ -> {
          throw Problems.CONTENT_TYPE_REFUSED
              .with("The body's Content-Encoding is not read; send it in gzip, or as it is.")
              .withHeader("Accept-Encoding", "gzip, identity")
              .asException();
        });
  }
}
