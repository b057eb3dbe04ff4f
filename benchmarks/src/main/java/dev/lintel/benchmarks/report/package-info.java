/**
 * In charge of what a run leaves behind: the table on the screen and the JSON file. Not in charge
 * of measuring.
 */
package dev.lintel.benchmarks.report;
