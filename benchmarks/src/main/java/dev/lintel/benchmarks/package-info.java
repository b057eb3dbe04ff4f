/**
 * In charge of the command {@code lintel bench}: its options, which figures it measures and what it
 * prints. Not in charge of the figures themselves.
 */
package dev.lintel.benchmarks;
