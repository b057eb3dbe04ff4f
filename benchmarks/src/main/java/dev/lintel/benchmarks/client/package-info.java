/**
 * In charge of asking the server cheaply: raw sockets that read bodies to nowhere, walks by tokens.
 * Not in charge of timing.
 */
package dev.lintel.benchmarks.client;
