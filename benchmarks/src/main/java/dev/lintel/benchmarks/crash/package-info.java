/**
 * In charge of the crash test: servers and a database that are killed under load, and the judgement
 * of what they promised meanwhile. Not in charge of speed.
 */
package dev.lintel.benchmarks.crash;
