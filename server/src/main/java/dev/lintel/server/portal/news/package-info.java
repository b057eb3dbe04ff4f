/**
 * In charge of the news: Markdown files that came with the program or lie in the operator's folder,
 * as pages and as a feed.
 *
 * <p>Not in charge of what ends; the list of that is made from declarations.
 */
package dev.lintel.server.portal.news;
