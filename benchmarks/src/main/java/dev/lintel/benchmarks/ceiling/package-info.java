/**
 * In charge of the least that an HTTP server can do for one item: Jetty, a pool and one statement,
 * in a process of its own. Not in charge of timing.
 */
package dev.lintel.benchmarks.ceiling;
