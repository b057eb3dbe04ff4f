package dev.lintel.server.portal.page;

/**
 * A link on a page.
 *
 * @param address a path of this server, or a URL
 */
public record Link(String address, String text) {}
