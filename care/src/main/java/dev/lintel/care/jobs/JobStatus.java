package dev.lintel.care.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a job stands.
 *
 * @param request what was asked for, in JSON
 * @param percent how much of its least time is over; 100 when it has ended
 * @param left how long it takes at least from now on
 * @param failure why it did not do what was asked for
 */
public record JobStatus(
    UUID id,
    String request,
    JobState state,
    int percent,
    Duration left,
    Optional<String> failure) {}
