package dev.lintel.benchmarks.server;

/**
 * What is measured.
 *
 * @param server the server's JVM
 * @param database PostgreSQL's first process, whose children do its work
 */
public record Processes(ProcessHandle server, ProcessHandle database) {}
