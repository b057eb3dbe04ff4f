/**
 * In charge of the measured server: its process, its data, its figures. Not in charge of asking it
 * anything over HTTP but health and metrics.
 */
package dev.lintel.benchmarks.server;
