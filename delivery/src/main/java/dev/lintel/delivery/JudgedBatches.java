package dev.lintel.delivery;

import dev.lintel.delivery.rows.BrokenDeliveryException;
import dev.lintel.delivery.rows.RawRow;
import dev.lintel.delivery.rows.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Reads rows on one thread, judges them on all processors and hands the batches out in order. A
 * bounded queue of batches of bounded size keeps the memory constant.
 */
final class JudgedBatches implements AutoCloseable {
  private static final int ROWS = 500;
  private static final int BYTES = 4 << 20;
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final RowReader rows;
  private final LongConsumer listener;
  private final Function<List<RawRow>, JudgedBatch> judging;
  private final ExecutorService judges =
      Executors.newFixedThreadPool(PROCESSORS, Thread.ofPlatform().daemon().factory());
  private final BlockingQueue<Future<Optional<JudgedBatch>>> queue =
      new LinkedBlockingQueue<>(PROCESSORS + 2);
  private final Thread reader;

  /**
   * @param listener hears the number of each batch's last row when it has been read
   */
  JudgedBatches(
      RowReader rows, LongConsumer listener, Function<List<RawRow>, JudgedBatch> judging) {
    this.rows = rows;
    this.listener = listener;
    this.judging = judging;
    reader = Thread.ofPlatform().daemon().name("delivery-reader").start(this::readAll);
  }

  /**
   * The next batch; empty at the end.
   *
   * @throws BrokenDeliveryException after the last whole batch of a broken delivery
   */
  Optional<JudgedBatch> next() throws InterruptedException {
    try {
      return queue.take().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }

  private void readAll() {
    try {
      Optional<RuntimeException> failure = readBatches();
      queue.put(
          failure
              .<Future<Optional<JudgedBatch>>>map(CompletableFuture::failedFuture)
              .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<RuntimeException> readBatches() throws InterruptedException {
    while (true) {
      List<RawRow> batch = new ArrayList<>();
      try {
        fill(batch);
      } catch (RuntimeException e) {
        hand(batch);
        return Optional.of(e);
      }
      if (batch.isEmpty()) {
        return Optional.empty();
      }
      hand(batch);
    }
  }

  private void fill(List<RawRow> batch) {
    long bytes = 0;
    while (batch.size() < ROWS && bytes < BYTES) {
      Optional<RawRow> row = rows.next();
      if (row.isEmpty()) {
        return;
      }
      batch.add(row.get());
      bytes += row.get().content().length;
    }
  }

  private void hand(List<RawRow> batch) throws InterruptedException {
    if (!batch.isEmpty()) {
      listener.accept(batch.getLast().number());
      queue.put(judges.submit(() -> Optional.of(judging.apply(batch))));
    }
  }

  @Override
  public void close() {
    reader.interrupt();
    judges.shutdownNow();
  }
}
