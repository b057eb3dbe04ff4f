/**
 * In charge of what a server's owner chooses: every option with its name, where a value may be
 * given, and the judged and typed whole.
 *
 * <p>Not in charge of acting on any choice.
 */
package dev.lintel.server.options;
