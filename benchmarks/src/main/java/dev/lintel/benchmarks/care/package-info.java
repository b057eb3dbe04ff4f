/**
 * In charge of {@code lintel bench care}: streams of a million employees over HTTPS with client
 * certificates, slow readers of them, and the race for the slots of requests in parallel.
 *
 * <p>Not in charge of: how load is made and reported, which are the packages beside it.
 */
package dev.lintel.benchmarks.care;
