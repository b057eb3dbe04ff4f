package dev.lintel.properties.access;

import java.time.Duration;

/**
 * How patient the sign-in is, and how long it remembers.
 *
 * @param failuresPerAccount wrong passwords for one account from one address in a window
 * @param failuresPerAddress wrong passwords from one address in a window
 * @param window length of the window, which begins with its first failure
 * @param remembered how many right credentials are remembered at most
 * @param rememberedFor after how long a remembered one is checked against its hash again
 */
public record SignInSettings(
    int failuresPerAccount,
    int failuresPerAddress,
    Duration window,
    int remembered,
    Duration rememberedFor) {
  public static final SignInSettings DEFAULT =
      new SignInSettings(10, 60, Duration.ofMinutes(1), 10_000, Duration.ofMinutes(15));

  public SignInSettings {
    if (failuresPerAccount < 1 || failuresPerAddress < 1 || remembered < 1) {
      throw new IllegalArgumentException("Every number of the sign-in is at least 1");
    }
    if (!window.isPositive() || !rememberedFor.isPositive()) {
      throw new IllegalArgumentException("Every duration of the sign-in is longer than zero");
    }
  }
}
