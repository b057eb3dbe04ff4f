package dev.lintel.server.development;

import java.time.Duration;

/**
 * What can be wrong with a certificate that an authority of the environment signed.
 *
 * <p>Times are counted from the moment at which it is made; negative ones lie before it.
 */
enum FaultyCertificate {
  EXPIRED("expired-TE1002-development", Duration.ofDays(-2), Duration.ofDays(-1)),
  NOT_YET_VALID("early-TE1002-development", Duration.ofDays(1800), Duration.ofDays(2165)),
  REVOKED("revoked-TE1002-development", Duration.ofHours(-1), Duration.ofDays(365)),
  UNREGISTERED("unregistered-TE1002-development", Duration.ofHours(-1), Duration.ofDays(365)),
  MISNAMED("misnamed-TE9999-development", Duration.ofHours(-1), Duration.ofDays(365)),
  DISABLED("disabled-TE1002-development", Duration.ofHours(-1), Duration.ofDays(365));

  private final String text;
  private final Duration begins;
  private final Duration ends;

  FaultyCertificate(String text, Duration begins, Duration ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  String commonName() {
    return text;
  }

  Duration begins() {
    return begins;
  }

  Duration ends() {
    return ends;
  }

  /** The account that its entry in the register names. */
  String account() {
    return this == DISABLED ? text : ReadyCertificates.PLANNER;
  }

  boolean isRegistered() {
    return this == REVOKED || this == MISNAMED || this == DISABLED;
  }
}
