package dev.lintel.catalogue.shelf;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that all readers of documents together may hold. A reader takes at most an eighth of
 * what is left, so many slow readers get small chunks rather than none; a smallest chunk is always
 * granted, since a reader that waited for slow ones would be as slow as they are. The bound is
 * therefore the budget plus one smallest chunk (256 KB) for each reader.
 */
public final class ReadingBudget {

  static final int MOST_ROWS = 1024;
  static final int LEAST_ROWS = 64;
  private static final int ROW_BYTES = 4096;
  private static final int SHARE = 8;

  private final AtomicLong left;

  /** A budget of so many bytes. */
  public ReadingBudget(long bytes) {
    left = new AtomicLong(bytes);
  }

  /**
   * Takes memory for a chunk of at most the rows wanted; to be closed when the chunk is written.
   */
  Chunk take(int wanted) {
    long affordable = left.get() / ROW_BYTES / SHARE;
    int rows = Math.clamp(affordable, LEAST_ROWS, MOST_ROWS);
    int taken = Math.min(rows, wanted);
    left.addAndGet(-(long) taken * ROW_BYTES);
    return new Chunk(taken);
  }

  /** Bytes that are not taken; negative while smallest chunks exceed the budget. */
  public long left() {
    return left.get();
  }

  /** Memory for so many rows. */
  final class Chunk implements AutoCloseable {
    private final int rows;

    Chunk(int rows) {
      this.rows = rows;
    }

    int rows() {
      return rows;
    }

    @Override
    public void close() {
      left.addAndGet((long) rows * ROW_BYTES);
    }
  }
}
