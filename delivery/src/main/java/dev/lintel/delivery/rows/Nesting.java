package dev.lintel.delivery.rows;

/** Follows brackets and texts of JSON far enough to tell where a value ends. */
final class Nesting {
  private int depth;
  private boolean inText;
  private boolean escaped;

  void follow(int next) {
    if (inText) {
      followText(next);
    } else {
      switch (next) {
        case '"' -> inText = true;
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
    }
  }

  private void followText(int next) {
    if (next == '"' && !escaped) {
      inText = false;
    } else {
      escaped = next == '\\' && !escaped;
    }
  }

  /** Whether no bracket and no text is open. */
  boolean isClosed() {
    return depth <= 0 && !inText;
  }

  boolean isInText() {
    return inText;
  }

  void reset() {
    depth = 0;
    inText = false;
    escaped = false;
  }
}
