/**
 * In charge of what an operator changes, whether by a command or by a page: what was asked for is
 * judged here once, and done. Messages of exceptions are for the operator.
 *
 * <p>Not in charge of how it is asked for or shown.
 */
package dev.lintel.server.operating;
