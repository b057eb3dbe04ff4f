package dev.lintel.properties.limits;

/** One count as it is kept: whose, under which policy, and how far. */
record CountRow(Key key, Window window) {

  /** What one count is for. */
  record Key(String policy, String client) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byPolicy = policy.compareTo(other.policy);
      return byPolicy != 0 ? byPolicy : client.compareTo(other.client);
    }
  }

  static CountRow of(String policy, String client, Window window) {
    return new CountRow(new Key(policy, client), window);
  }

  String policy() {
    return key.policy();
  }

  String client() {
    return key.client();
  }
}
