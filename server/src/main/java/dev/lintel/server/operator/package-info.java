/**
 * In charge of the pages on which an operator looks after the server: what each shows, and which
 * change each form asks for.
 *
 * <p>Not in charge of doing the changes: that is {@code operating}, for commands and pages alike.
 */
package dev.lintel.server.operator;
