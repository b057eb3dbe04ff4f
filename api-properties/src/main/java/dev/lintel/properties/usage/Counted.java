package dev.lintel.properties.usage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What a stripe counted between two writes. */
record Counted(
    Map<Kind, long[]> requests, Map<Client, LastSeen> clients, Map<Ended, EndedUse> deprecated) {

  /**
   * What requests are told apart by.
   *
   * @param minute the minute in which they ended, since 1970
   */
  record Kind(long minute, Client client, String api, String operation, int status) {}

  /** Something with an announced end, and who used it. */
  record Ended(Client client, String api, String what) {}

  /** When a client was seen, and what its program last called itself. */
  record LastSeen(Instant first, Instant last, String userAgent) {

    LastSeen and(LastSeen other) {
      boolean newer = !other.last.isBefore(last);
      return new LastSeen(
          earlier(first, other.first),
          newer ? other.last : last,
          newer ? other.userAgent : userAgent);
    }
  }

  /** How often something with an announced end was used, and the last such request. */
  record EndedUse(Instant first, Instant last, long requests, String sample) {

    EndedUse and(EndedUse other) {
      boolean newer = !other.last.isBefore(last);
      return new EndedUse(
          earlier(first, other.first),
          newer ? other.last : last,
          requests + other.requests,
          newer ? other.sample : sample);
    }
  }

  static Counted empty() {
    return new Counted(new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
