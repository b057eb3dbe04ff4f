package dev.lintel.properties.access;

/** What a route asks of its caller. */
public sealed interface Right {

  /** Nothing: everybody may call, also with wrong credentials. */
  record Open() implements Right {}

  /** Any account that is not disabled. */
  record AnyAccount() implements Right {}

  /** An account with this subscription. */
  record Subscription(String name) implements Right {}

  static Right open() {
    return new Open();
  }

  static Right anyAccount() {
    return new AnyAccount();
  }

  static Right subscription(String name) {
    return new Subscription(name);
  }
}
