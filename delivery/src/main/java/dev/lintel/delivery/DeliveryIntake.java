package dev.lintel.delivery;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.intake.Batch;
import dev.lintel.catalogue.intake.Intake;
import dev.lintel.catalogue.intake.Progress;
import dev.lintel.delivery.judging.RowJudge;
import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.delivery.kinds.RowKinds;
import dev.lintel.delivery.rows.BrokenDeliveryException;
import dev.lintel.delivery.rows.RowReader;
import dev.lintel.delivery.rows.UnusableDeliveryException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes deliveries in: right rows are saved in batches, wrong ones reported. The same delivery may
 * be taken in again and changes nothing then; one that was killed continues after its last batch.
 */
public final class DeliveryIntake {
  private final Catalogue catalogue;
  private final RowKinds kinds;
  private final DeliveryListener listener;
  private final JsonMapper json = RowJudge.json();

  public DeliveryIntake(Catalogue catalogue, RowKinds kinds, DeliveryListener listener) {
    this.catalogue = catalogue;
    this.kinds = kinds;
    this.listener = listener;
  }

  /**
   * Takes one delivery in.
   *
   * @param restart whether to begin again what was broken off
   * @throws UnusableDeliveryException when nothing of it can be read
   */
  public DeliveryOutcome run(DeliverySource source, boolean restart)
      throws IOException, InterruptedException {
    RowReader rows = RowReader.open(source.content());
    Optional<RowKind> kind = source.kind();
    if (kind.isEmpty()) {
      RecognisedRows recognised = new RecognisedRows(rows, kinds, json);
      rows = recognised;
      kind = recognised.kind();
    }
    return kind.isEmpty()
        ? new DeliveryOutcome(kind, Progress.NONE, Progress.NONE, Optional.empty())
        : run(source, rows, kind.get(), restart);
  }

  private DeliveryOutcome run(DeliverySource source, RowReader rows, RowKind kind, boolean restart)
      throws IOException, InterruptedException {
    Intake intake =
        new Intake(
            catalogue.database().jdbi(),
            source.identity().map(identity -> kind.title() + " " + identity));
    if (restart) {
      intake.forget();
    }
    Progress earlier = intake.resume();
    listener.begun(kind, earlier);
    try (RejectReport report = new RejectReport(source.rejects(), earlier.reportBytes(), json)) {
      skip(rows, earlier.rows());
      return new Run(kind, intake, report, earlier).take(rows);
    }
  }

  private static void skip(RowReader rows, long count) {
    for (long done = 0; done < count; done++) {
      rows.next();
    }
  }

  /** One intake under way. */
  private final class Run {
    private final RowKind kind;
    private final Intake intake;
    private final RejectReport report;
    private final Progress earlier;
    private Progress progress;

    Run(RowKind kind, Intake intake, RejectReport report, Progress earlier) {
      this.kind = kind;
      this.intake = intake;
      this.report = report;
      this.earlier = earlier;
      progress = earlier;
    }

    DeliveryOutcome take(RowReader rows) throws InterruptedException {
      RowJudge judge = new RowJudge(kind, json);
      Optional<String> broken = Optional.empty();
      try (JudgedBatches batches =
          new JudgedBatches(
              rows, listener::read, batch -> JudgedBatch.of(batch, judge, this::ready))) {
        saveAll(batches);
      } catch (BrokenDeliveryException e) {
        broken = Optional.of(e.getMessage());
      }
      intake.forget();
      return new DeliveryOutcome(Optional.of(kind), earlier, progress, broken);
    }

    private Batch ready(List<Record> rows) {
      return kind.saving().batch(catalogue, rows);
    }

    private void saveAll(JudgedBatches batches) throws InterruptedException {
      Optional<JudgedBatch> batch = batches.next();
      while (batch.isPresent()) {
        save(batch.get());
        listener.saved(progress);
        batch = batches.next();
      }
    }

    private void save(JudgedBatch batch) {
      long rejected = progress.rejected() + batch.wrong().size();
      long reported = report.append(batch.wrong());
      progress =
          intake.save(
              batch.right(), new Progress(batch.last(), progress.saved(), rejected, reported));
    }
  }
}
