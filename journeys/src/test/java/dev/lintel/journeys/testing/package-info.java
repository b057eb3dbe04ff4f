/**
 * In charge of what stories about the packaged server need: the launcher as a person calls it, a
 * server as a process that never outlives its test, its callers, and its directory.
 *
 * <p>Not in charge of any story.
 */
package dev.lintel.journeys.testing;
