package dev.lintel.server.options;

/** Where the three doors listen: plain HTTP, HTTPS, and the operator's own. */
public record Addresses(HostPort http, HostPort https, HostPort management) {}
