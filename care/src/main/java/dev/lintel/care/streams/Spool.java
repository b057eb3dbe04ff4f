package dev.lintel.care.streams;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What lies between the database and the reader of one stream, in the order in which it came: in
 * memory as far as the window goes, and in a file beyond it. So the database's view of the data is
 * held no longer than it takes to read it, however slow the reader is.
 */
final class Spool implements AutoCloseable {
  /** The reader is gone; there is no more to do for the writer. */
  static final class AbandonedException extends IOException {
    private static final long serialVersionUID = 1L;

    AbandonedException() {
      super("Nobody reads the stream");
    }
  }

  private static final int FROM_FILE = 256 << 10;

  private final StreamSettings settings;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<byte[]> memory = new ArrayDeque<>();
  private long inMemory;
  private Optional<FileChannel> file = Optional.empty();
  private long written;
  private long read;
  private boolean finished;
  private boolean abandoned;
  private Optional<Throwable> failure = Optional.empty();

  Spool(StreamSettings settings) {
    this.settings = settings;
  }

  /** Adds bytes; it never waits for the reader. */
  void put(byte[] bytes) throws IOException {
    lock.lock();
    try {
      if (abandoned) {
        throw new AbandonedException();
      }
      if (written == read && inMemory + bytes.length <= settings.window()) {
        memory.add(bytes);
        inMemory += bytes.length;
      } else {
        append(bytes);
      }
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  void finish() {
    end(Optional.empty());
  }

  void fail(Throwable why) {
    end(Optional.of(why));
  }

  /** Waits for the first bytes, or the end; tells whether it came in time. */
  boolean awaitFirst(Duration patience) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = patience.toNanos();
      while (memory.isEmpty() && read == written && !finished && left > 0) {
        left = changed.awaitNanos(left);
      }
      return left > 0;
    } finally {
      lock.unlock();
    }
  }

  /** The next bytes, when there are some; empty after the last. */
  Optional<byte[]> take() throws IOException, InterruptedException {
    lock.lockInterruptibly();
    try {
      while (memory.isEmpty() && read == written && !finished) {
        changed.await();
      }
      if (!memory.isEmpty()) {
        byte[] bytes = memory.remove();
        inMemory -= bytes.length;
        return Optional.of(bytes);
      }
      if (read < written) {
        return Optional.of(fromFile());
      }
      if (failure.isPresent()) {
        throw new IOException("The stream could not be read to its end", failure.get());
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Ends the reading; what nobody took is gone. */
  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      abandoned = true;
      memory.clear();
      if (file.isPresent()) {
        file.get().close();
      }
    } finally {
      lock.unlock();
    }
  }

  private void end(Optional<Throwable> why) {
    lock.lock();
    try {
      failure = why;
      finished = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void append(byte[] bytes) throws IOException {
    if (written - read + bytes.length > settings.mostSpooled()) {
      throw new IOException("The reader is too slow: more waits for him than a stream may keep");
    }
    if (file.isEmpty()) {
      file = Optional.of(open(settings.directory()));
    }
    var rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      written += file.get().write(rest, written);
    }
  }

  private byte[] fromFile() throws IOException {
    var bytes = ByteBuffer.allocate((int) Math.min(FROM_FILE, written - read));
    while (bytes.hasRemaining()) {
      read += file.orElseThrow().read(bytes, read);
    }
    return bytes.array();
  }

  private static FileChannel open(Path directory) throws IOException {
    Files.createDirectories(directory);
    // Made for its owner alone; opened a second time so that it goes when the channel closes.
    Path path = Files.createTempFile(directory, "stream-", ".spool");
    return FileChannel.open(
        path,
        Set.of(
            StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
  }
}
