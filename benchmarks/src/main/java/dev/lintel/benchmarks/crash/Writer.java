package dev.lintel.benchmarks.crash;

/** One of many clients, which writes what no other client writes. */
sealed interface Writer permits CountedWriter, MakingWriter, PartsWriter {

  /** Asks for one more change, or looks at what the last ones did. */
  void step();

  /** Judges, when everything has ended, what its changes did. */
  void judge();
}
