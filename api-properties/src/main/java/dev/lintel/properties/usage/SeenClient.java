package dev.lintel.properties.usage;

import java.time.Instant;
import java.util.Optional;

/**
 * Who was seen.
 *
 * @param client the account, or {@code address:...} for a caller without one
 * @param certificate the SHA-256 in hex of the certificate that proved the account
 * @param userAgent what the caller's program last called itself
 */
public record SeenClient(
    String client,
    Optional<String> certificate,
    Instant first,
    Instant last,
    Optional<String> userAgent) {}
