/**
 * In charge of what the server is compared with: loops over pgjdbc that read the same documents to
 * nowhere. Not in charge of timing.
 */
package dev.lintel.benchmarks.bare;
