/**
 * In charge of closing what was started, in the reverse order.
 *
 * <p>Not in charge of starting anything.
 */
package dev.lintel.server.lifecycle;
