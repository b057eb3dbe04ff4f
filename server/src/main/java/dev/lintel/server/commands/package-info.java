/**
 * In charge of the program's commands: what each takes and prints. The import, which is larger, has
 * its own package.
 *
 * <p>Not in charge of what a command sets in motion.
 */
package dev.lintel.server.commands;
