package dev.lintel.properties.exchange;

import java.net.URI;

/**
 * Where a request came from, and how the caller sees this server.
 *
 * @param address the caller's network address, behind a trusted proxy the one that the proxy names
 * @param secure whether the caller's connection is encrypted
 * @param base scheme, host and port under which absolute links are to be written, without a slash
 *     at the end
 */
public record Origin(String address, boolean secure, URI base) {}
