/**
 * In charge of the figures of speed and memory, one class each. Not in charge of how load is made
 * or reports are written.
 */
package dev.lintel.benchmarks.figures;
