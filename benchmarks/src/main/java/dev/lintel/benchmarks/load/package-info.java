/**
 * In charge of putting load on something for a while and telling rates, latencies and processor
 * time. Not in charge of what the load is.
 */
package dev.lintel.benchmarks.load;
