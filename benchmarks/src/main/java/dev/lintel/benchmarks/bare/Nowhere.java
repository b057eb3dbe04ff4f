package dev.lintel.benchmarks.bare;

/** Where documents go that were only read. */
final class Nowhere {

  private Nowhere() {}

  /** Looks at a document, so that reading it cannot be left out. */
  static void take(byte[] document) {
    if (document.length < 2 || document[document.length - 1] != '}') {
      throw new IllegalStateException("Not a document");
    }
  }
}
