/**
 * In charge of what stories about pages need: the browser of the system, a crawl over all links,
 * looks at one page, and the shell that runs what a page prints.
 *
 * <p>Not in charge of any story, nor of what the pages should say.
 */
package dev.lintel.journeys.browser;
