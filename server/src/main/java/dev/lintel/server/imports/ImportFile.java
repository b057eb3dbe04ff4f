package dev.lintel.server.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file to be imported, or standard input; counts how much of it has been read. */
final class ImportFile implements AutoCloseable {

  private static final int SAMPLE = 1 << 16;

  private final String name;
  private final Optional<Path> path;
  private final CountedInput content;

  private ImportFile(String name, Optional<Path> path, InputStream content) {
    this.name = name;
    this.path = path;
    this.content = new CountedInput(content);
  }

  static ImportFile open(String name) throws IOException {
    if (name.equals(ImportArguments.STANDARD_INPUT)) {
      return new ImportFile("standard input", Optional.empty(), System.in);
    }
    Path path = Path.of(name);
    return new ImportFile(name, Optional.of(path), Files.newInputStream(path));
  }

  String name() {
    return name;
  }

  InputStream content() {
    return content;
  }

  /** How many bytes have been read. */
  long read() {
    return content.count;
  }

  /** How many bytes there are; -1 when nobody knows. */
  long size() throws IOException {
    return path.isPresent() ? Files.size(path.get()) : -1;
  }

  /** Where wrong rows are told unless another place is named. */
  Path rejects() {
    return path.map(file -> file.resolveSibling(file.getFileName() + ".rejected.ndjson"))
        .orElse(Path.of("standard-input.rejected.ndjson"));
  }

  /** A digest of size, time of change, beginning and end; standard input has none. */
  Optional<String> identity() throws IOException {
    return path.isPresent() && Files.isRegularFile(path.get())
        ? Optional.of(digest(path.get()))
        : Optional.empty();
  }

  private static String digest(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long changed = Files.getLastModifiedTime(file).toMillis();
      digest.update("%d %d ".formatted(channel.size(), changed).getBytes());
      digest.update(sample(channel, 0));
      digest.update(sample(channel, Math.max(0, channel.size() - SAMPLE)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static ByteBuffer sample(FileChannel channel, long from) throws IOException {
    ByteBuffer sample = ByteBuffer.allocate(SAMPLE);
    int length = channel.position(from).read(sample);
    while (length > 0 && sample.hasRemaining()) {
      length = channel.read(sample);
    }
    return sample.flip();
  }

  @Override
  public void close() throws IOException {
    if (path.isPresent()) {
      content.close();
    }
  }

  private static final class CountedInput extends FilterInputStream {
    private volatile long count;

    CountedInput(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      throw new UnsupportedOperationException("Read blocks");
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      count = count + Math.max(0, read);
      return read;
    }
  }
}
