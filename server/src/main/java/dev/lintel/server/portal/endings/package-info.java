/**
 * In charge of the list of what ends, as a page and as a calendar.
 *
 * <p>Not in charge of what ends, which stands beside what it ends, nor of telling callers.
 */
package dev.lintel.server.portal.endings;
