package dev.lintel.benchmarks.crash;

/** One of many clients, which writes what nobody else writes. */
interface Writer {

  /** Asks for one more change, or looks at what the last ones did. */
  void step();

  /** Judges, when everything has ended, what its changes did. */
  void judge();
}
