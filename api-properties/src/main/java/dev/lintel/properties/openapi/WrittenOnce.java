package dev.lintel.properties.openapi;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Bytes that are made when they are first asked for, and kept. */
final class WrittenOnce {
  private final ReentrantLock writing = new ReentrantLock();
  private final Supplier<byte[]> source;
  private volatile Optional<byte[]> written = Optional.empty();

  WrittenOnce(Supplier<byte[]> source) {
    this.source = source;
  }

  byte[] bytes() {
    return written.orElseGet(this::write);
  }

  private byte[] write() {
    writing.lock();
    try {
      byte[] bytes = written.orElseGet(source);
      written = Optional.of(bytes);
      return bytes;
    } finally {
      writing.unlock();
    }
  }
}
