/**
 * In charge of the five figures of speed and memory that are promised, one class each. Not in
 * charge of how load is made or reports are written.
 */
package dev.lintel.benchmarks.figures;
