package dev.lintel.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.lintel.delivery.judging.RejectedRow;
import dev.lintel.properties.problem.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The file that tells of rejected rows, one JSON object a line; made with the first of them. */
final class RejectReport implements AutoCloseable {
  /** The row stands in the report as a whole, so no fault repeats a part of it. */
  @JsonIgnoreProperties("value")
  private interface WithoutValue {}

  private final JsonMapper json;
  private final Path file;
  private FileChannel channel;
  private long length;

  /** Keeps so many bytes that an earlier, unfinished import wrote, and drops what follows. */
  RejectReport(Path file, long keep, JsonMapper json) throws IOException {
    this.file = file;
    this.json = json.rebuild().addMixIn(Fault.class, WithoutValue.class).build();
    if (keep == 0) {
      Files.deleteIfExists(file);
    } else {
      open();
      length = Math.min(keep, channel.size());
      channel.truncate(length).position(length);
    }
  }

  /** Appends rows; the answer is how long the report is now. */
  long append(List<RejectedRow> rows) {
    try {
      for (RejectedRow row : rows) {
        if (channel == null) {
          open();
        }
        write(json.writeValueAsBytes(row));
        write(new byte[] {'\n'});
      }
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private void open() throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      length += channel.write(buffer);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
