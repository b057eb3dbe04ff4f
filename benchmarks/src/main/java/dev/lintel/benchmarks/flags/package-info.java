/**
 * In charge of how the commands of this module write and read their flags, and how they start.
 *
 * <p>Not in charge of which flags a command has, or of what it does.
 */
package dev.lintel.benchmarks.flags;
