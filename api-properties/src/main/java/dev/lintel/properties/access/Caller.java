package dev.lintel.properties.access;

import dev.lintel.properties.problem.Problem;

/** Who sent a request, as far as the request proves it. */
public sealed interface Caller {

  /** The key under which this caller's requests are counted by the limits. */
  String clientKey();

  /** A caller who proved to own an account. */
  record Identified(Account account) implements Caller {
    @Override
    public String clientKey() {
      return account.name();
    }
  }

  /** A caller who need not prove anything, known by the network address alone. */
  record Anonymous(String address) implements Caller {
    @Override
    public String clientKey() {
      return NetworkPlace.of(address).key();
    }
  }

  /** A caller whose proof is missing or wrong: only open routes answer. */
  record Refused(Problem problem, String address) implements Caller {
    @Override
    public String clientKey() {
      return NetworkPlace.of(address).key();
    }
  }
}
