/**
 * In charge of stories told from outside: over HTTP and through the command line, against the
 * server as it is packaged.
 *
 * <p>Not in charge of what a module can tell of itself.
 */
package dev.lintel.journeys;
