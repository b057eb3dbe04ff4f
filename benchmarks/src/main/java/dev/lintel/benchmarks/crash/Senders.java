package dev.lintel.benchmarks.crash;

/**
 * Those by whom one client writes to an item.
 *
 * @param owner of the item's owner
 * @param alternative of another supplier of it
 */
record Senders(Sender owner, Sender alternative) {}
