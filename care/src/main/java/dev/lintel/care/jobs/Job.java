package dev.lintel.care.jobs;

import java.util.UUID;

/**
 * A job whose turn it is.
 *
 * @param content what it works on; empty where it has none
 */
public record Job(UUID id, String account, String kind, String request, byte[] content) {}
