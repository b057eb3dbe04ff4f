package dev.lintel.server.imports;

import dev.lintel.catalogue.intake.Progress;
import dev.lintel.delivery.kinds.RowKind;
import java.io.IOException;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar over the bytes of the file, with rows and rate beside it. */
final class ImportProgressBar implements ImportProgress {

  private static final long MEGABYTE = 1_000_000;

  private final ImportFile file;
  private final ProgressBar bar;
  private final SavedShare share = new SavedShare();
  private long earlier;
  private long began;

  ImportProgressBar(ImportFile file) throws IOException {
    this.file = file;
    bar =
        ProgressBar.builder()
            .setTaskName("import")
            .setInitialMax(file.size())
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .build();
  }

  @Override
  public void begun(RowKind kind, Progress done) {
    bar.setExtraMessage(ImportProgress.beginning(file, kind, done));
    earlier = done.rows();
    began = System.nanoTime();
  }

  @Override
  public void read(long row) {
    share.read(row, file.read());
  }

  @Override
  public void saved(Progress progress) {
    double seconds = (System.nanoTime() - began) / 1e9;
    bar.stepTo(share.saved(progress.rows()));
    bar.setExtraMessage(
        String.format(
            Locale.ROOT,
            "%,d rows, %,.0f a second",
            progress.rows(),
            (progress.rows() - earlier) / seconds));
  }

  @Override
  public void close() {
    bar.close();
  }
}
