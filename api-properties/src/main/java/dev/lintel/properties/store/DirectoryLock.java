package dev.lintel.properties.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process per directory, kept by a file lock that the system drops when the process dies. */
final class DirectoryLock implements AutoCloseable {

  /**
   * What this very process holds. POSIX drops a process's locks on a file as soon as it closes any
   * descriptor of it, so a second attempt must be refused before it opens the file.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final FileChannel channel;

  private DirectoryLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  static DirectoryLock take(Path directory) throws IOException {
    Path place = directory.toRealPath();
    if (!HELD_HERE.add(place)) {
      throw refusal(place, Long.toString(ProcessHandle.current().pid()));
    }
    try {
      return new DirectoryLock(place, locked(place));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(place);
      throw e;
    }
  }

  private static FileChannel locked(Path place) throws IOException {
    Path file = place.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw refusal(place, Files.readString(file).strip());
    }
    String holder = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
    return channel;
  }

  private static StoreException refusal(Path place, String holder) {
    return new StoreException(
        "The data directory %s is in use by process %s. Stop that process, or choose another directory."
            .formatted(place, holder.isEmpty() ? "(unknown)" : holder));
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD_HERE.remove(directory);
  }
}
