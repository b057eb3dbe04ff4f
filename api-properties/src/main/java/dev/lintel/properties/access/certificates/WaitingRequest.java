package dev.lintel.properties.access.certificates;

import java.time.Instant;

/**
 * A request for a certificate that waits for an operator.
 *
 * @param id short, for people to type
 * @param content the request in DER form (PKCS #10)
 */
public record WaitingRequest(String id, String commonName, byte[] content, Instant receivedAt) {}
