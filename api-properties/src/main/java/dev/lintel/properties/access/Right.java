package dev.lintel.properties.access;

/** What a route asks of its caller. */
public sealed interface Right {

  /** Nothing: everybody may call, also with wrong credentials. */
  record Open() implements Right {}

  /** Any account that is not disabled. */
  record AnyAccount() implements Right {}

  /** An account with this subscription. */
  record Subscription(String name) implements Right {}

  /**
   * An account that may read, or write, a kind of resource: by a subscription such as {@code
   * employees:read}, or by one for all kinds, {@code *:read}.
   */
  record Resource(String kind, Action action) implements Right {
    /** The subscription that gives this right alone. */
    public String subscription() {
      return kind + ":" + action.word();
    }

    /** Whether an account has this right, or the one for all kinds. */
    public boolean isHeldBy(Account account) {
      return account.subscribes(subscription()) || account.subscribes("*:" + action.word());
    }
  }

  /** What may be done with a kind of resource. */
  enum Action {
    READ("read"),
    WRITE("write");

    private final String word;

    Action(String word) {
      this.word = word;
    }

    /** As it stands in the name of a subscription. */
    public String word() {
      return word;
    }
  }

  static Right open() {
    return new Open();
  }

  static Right anyAccount() {
    return new AnyAccount();
  }

  static Right subscription(String name) {
    return new Subscription(name);
  }

  /** To read resources of a kind, such as employees. */
  static Right read(String kind) {
    return new Resource(kind, Action.READ);
  }

  /** To create, change and delete resources of a kind. */
  static Right write(String kind) {
    return new Resource(kind, Action.WRITE);
  }
}
