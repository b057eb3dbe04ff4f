package dev.lintel.server.imports;

import dev.lintel.catalogue.intake.Progress;
import dev.lintel.delivery.kinds.RowKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Plain lines, for logs and pipes. */
final class ImportProgressLines implements ImportProgress {

  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final ImportFile file;
  private final long size;
  private final PrintWriter errors;
  private final SavedShare share = new SavedShare();
  private long earlier;
  private long began;
  private long told;

  ImportProgressLines(ImportFile file, PrintWriter errors) throws IOException {
    this.file = file;
    this.errors = errors;
    size = file.size();
  }

  @Override
  public void begun(RowKind kind, Progress done) {
    errors.println(ImportProgress.beginning(file, kind, done));
    earlier = done.rows();
    began = System.nanoTime();
    told = began;
  }

  @Override
  public void read(long row) {
    share.read(row, file.read());
  }

  @Override
  public void saved(Progress progress) {
    long now = System.nanoTime();
    long bytes = share.saved(progress.rows());
    if (now - told < BETWEEN.toNanos()) {
      return;
    }
    told = now;
    errors.printf(
        Locale.ROOT,
        "  %,d rows, %,.0f a second%s%n",
        progress.rows(),
        (progress.rows() - earlier) / ((now - began) / 1e9),
        size > 0 ? ", %d %% of the file".formatted(100 * bytes / size) : "");
  }

  @Override
  public void close() {}
}
