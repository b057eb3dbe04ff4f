package dev.lintel.export.delivery;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.intake.Progress;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.delivery.DeliveryIntake;
import dev.lintel.delivery.DeliveryListener;
import dev.lintel.delivery.DeliveryOutcome;
import dev.lintel.delivery.DeliverySource;
import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An empty catalogue on the real database that takes deliveries in. */
final class ReceivingHub implements AutoCloseable {
  private final Catalogue catalogue =
      Catalogue.open(
          TestDatabase.fresh("catalogue"),
          new ReadyMadeItem(),
          new ReadingBudget(1 << 20),
          InstantSource.system());

  Catalogue catalogue() {
    return catalogue;
  }

  DeliveryOutcome take(byte[] content, Path rejects, boolean restart, Consumer<Progress> hearer)
      throws Exception {
    DeliverySource source =
        new DeliverySource(
            new ByteArrayInputStream(content),
            Optional.of(Integer.toString(Arrays.hashCode(content))),
            Optional.empty(),
            rejects);
    return new DeliveryIntake(catalogue, ExportKinds.ALL, hearing(hearer)).run(source, restart);
  }

  private static DeliveryListener hearing(Consumer<Progress> hearer) {
    return new DeliveryListener() {
      @Override
      public void begun(RowKind kind, Progress earlier) {}

      @Override
      public void saved(Progress progress) {
        hearer.accept(progress);
      }
    };
  }

  Map<Integer, String> documents() {
    return catalogue
        .database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select number, document from catalogue.item_document")
                .map((row, _) -> Map.entry(row.getInt(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  int counted() {
    return catalogue
        .database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select sum(items) from catalogue.item_count")
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public void close() {
    catalogue.database().close();
  }
}
