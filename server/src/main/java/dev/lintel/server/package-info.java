/**
 * In charge of the program's entrance: one line for each command, and the words for a failure.
 *
 * <p>Not in charge of what a command does.
 */
package dev.lintel.server;
