/**
 * In charge of the first pages: what is served, how to get access, and the tour of each API.
 *
 * <p>Not in charge of the details of an API.
 */
package dev.lintel.server.portal.start;
