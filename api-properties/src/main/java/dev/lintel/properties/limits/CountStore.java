package dev.lintel.properties.limits;

import java.util.List;

/**
 * Where the requests of clients are counted. One process counts in its memory; processes that share
 * their limits share a store. Every store passes the same contract test.
 */
public interface CountStore {

  /**
   * Counts one request under all policies in one indivisible step, or under none if an enforced one
   * is used up. An observed policy that is used up neither refuses nor counts further. A window
   * begins with the first request after the last one's end; a changed policy keeps what was used,
   * and never puts off an end that a client has been told.
   *
   * <p>A request takes its place among those in parallel when it is counted, and its time is added
   * to its window when the admission is closed. An observed policy on either counts beyond its
   * limit, too.
   *
   * <p>The store reads the clock within that step: a time that was read before could belong to a
   * window that is over by then.
   *
   * @return what the request found at each policy, in the same order; this request's own numbers,
   *     which no other request sees
   */
  Admission count(String client, List<LimitPolicy> policies);

  /** How a client stands with each policy, in the same order, without counting anything. */
  List<Usage> look(String client, List<LimitPolicy> policies);
}
