/**
 * In charge of how the commands of this module write their flags.
 *
 * <p>Not in charge of which flags a command has.
 */
package dev.lintel.benchmarks.flags;
