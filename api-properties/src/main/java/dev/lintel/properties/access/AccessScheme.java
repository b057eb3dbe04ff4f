package dev.lintel.properties.access;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a caller sends credentials, as the API's description names it. */
public sealed interface AccessScheme {

  /** There are no credentials. */
  record None() implements AccessScheme {}

  /** HTTP Basic (RFC 7617). */
  record Basic() implements AccessScheme {}

  /** A certificate of the caller in the TLS handshake (RFC 8446, section 4.4.2). */
  record ClientCertificate() implements AccessScheme {}

  /**
   * OAuth 2.0 client credentials (RFC 6749, section 4.4), the token sent as Bearer (RFC 6750).
   *
   * @param tokenUrl where tokens are had, relative to the server if it is the same
   * @param scopes what may be asked for, with what each means
   */
  record ClientCredentials(String tokenUrl, SortedMap<String, String> scopes)
      implements AccessScheme {
    public ClientCredentials {
      scopes = Collections.unmodifiableSortedMap(new TreeMap<>(scopes));
    }
  }
}
