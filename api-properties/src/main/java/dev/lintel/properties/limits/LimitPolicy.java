package dev.lintel.properties.limits;

import java.util.Locale;

/**
 * One rule of an API about how much a client may ask for. "Rate limits may be set globally on a
 * client level or on specific endpoints."
 *
 * @param id the operator's name for it, unique among all APIs
 * @param api the API whose requests it counts
 * @param resets how often the operator has reset its counts; a window of an earlier reset is over
 */
public record LimitPolicy(String id, String api, Scope scope, Quota quota, Mode mode, int resets) {

  /** Which requests of a client a policy counts. */
  public sealed interface Scope {
    /** Whether a request of this endpoint counts. */
    boolean covers(String endpoint);
  }

  /** All requests of the client to the API together. */
  public record WholeClient() implements Scope {
    @Override
    public boolean covers(String endpoint) {
      return true;
    }

    @Override
    public String toString() {
      return "client";
    }
  }

  /** The client's requests to one endpoint, named by its operation. */
  public record Endpoint(String operation) implements Scope {
    @Override
    public boolean covers(String endpoint) {
      return operation.equals(endpoint);
    }

    @Override
    public String toString() {
      return "endpoint " + operation;
    }
  }

  /** What a policy does: nothing, count only, or count and refuse. */
  public enum Mode {
    OFF,
    OBSERVE,
    ENFORCE;

    /** The word that an operator writes. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word.
     *
     * @throws IllegalArgumentException with a message for the operator
     */
    public static Mode parse(String word) {
      for (Mode mode : values()) {
        if (mode.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
          return mode;
        }
      }
      throw new IllegalArgumentException(
          "'" + word + "' is not a mode; there are off, observe and enforce");
    }
  }

  public LimitPolicy {
    if (!id.matches("[a-z0-9][a-z0-9._-]{0,99}")) {
      throw new IllegalArgumentException(
          "A policy is named by lower-case letters, digits, dots and hyphens, not '" + id + "'");
    }
  }

  /** Whether {@code x-ratelimit-*} tells of it: those know nothing but what refuses, by windows. */
  public boolean isToldByHeaders() {
    return mode == Mode.ENFORCE && quota instanceof Quota.RequestsPerWindow;
  }

  /** Whether {@code RateLimit} and {@code RateLimit-Policy} tell of it. */
  public boolean isToldByFields() {
    return mode != Mode.OFF && !isToldByHeaders();
  }

  /** A policy for all requests of a client. */
  public static LimitPolicy perClient(String id, String api, Quota quota, Mode mode) {
    return new LimitPolicy(id, api, new WholeClient(), quota, mode, 0);
  }

  /** A policy for the requests of a client to one endpoint. */
  public static LimitPolicy perEndpoint(
      String id, String api, String operation, Quota quota, Mode mode) {
    return new LimitPolicy(id, api, new Endpoint(operation), quota, mode, 0);
  }

  public LimitPolicy withQuota(Quota newQuota) {
    return new LimitPolicy(id, api, scope, newQuota, mode, resets);
  }

  public LimitPolicy withMode(Mode newMode) {
    return new LimitPolicy(id, api, scope, quota, newMode, resets);
  }
}
