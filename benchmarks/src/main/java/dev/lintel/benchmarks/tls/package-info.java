/**
 * In charge of: having the encrypted door scanned by a public tool, and keeping what it found.
 *
 * <p>Not in charge of: judging TLS itself.
 */
package dev.lintel.benchmarks.tls;
