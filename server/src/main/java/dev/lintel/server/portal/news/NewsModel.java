package dev.lintel.server.portal.news;

/**
 * A piece of news as its page shows it.
 *
 * @param html its text
 */
public record NewsModel(NewsItem item, String html) {}
