/**
 * In charge of the contracts that prices are measured with: making them up, storing them, and the
 * same as plain rows for one SQL statement. Not in charge of measuring.
 */
package dev.lintel.benchmarks.contracts;
