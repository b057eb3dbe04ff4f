/**
 * In charge of a running server: the order in which its parts start, their stop in the reverse one,
 * and what the screen shows when it is ready.
 *
 * <p>Not in charge of how any part is made.
 */
package dev.lintel.server.running;
