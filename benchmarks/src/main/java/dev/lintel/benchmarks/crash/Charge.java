package dev.lintel.benchmarks.crash;

/** Something that is killed and started again. */
interface Charge {
  String name();

  boolean isAlive();

  /** Starts it and returns when it is ready; throws when it dies meanwhile. */
  void start() throws Exception;

  /** Ends it without a word (SIGKILL), ready or not; nothing where it is dead. */
  void kill();

  /** Ends it in good order. */
  void stop();
}
