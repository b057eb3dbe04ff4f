/**
 * In charge of the pages on which a browser reads the descriptions of the APIs, and of everything
 * that they load, so that no other host is asked.
 *
 * <p>Not in charge of what the descriptions say.
 */
package dev.lintel.server.docs;
