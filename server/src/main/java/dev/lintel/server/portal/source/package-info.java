/**
 * In charge of what the portal's pages are made from, and of their addresses.
 *
 * <p>Not in charge of any page.
 */
package dev.lintel.server.portal.source;
