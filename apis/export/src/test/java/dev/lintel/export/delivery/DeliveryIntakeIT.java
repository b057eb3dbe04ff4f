package dev.lintel.export.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.catalogue.intake.Progress;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.writing.SaveCounts;
import dev.lintel.delivery.DeliveryOutcome;
import dev.lintel.delivery.judging.RowJudge;
import dev.lintel.delivery.rows.UnusableDeliveryException;
import dev.lintel.export.wire.Module;
import dev.lintel.export.wire.Participant;
import dev.lintel.export.wire.Price;
import dev.lintel.export.wire.ProductGroupTree;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.export.wire.Unit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DeliveryIntakeIT {
  private static final ReadyMadeItem RENDERING = new ReadyMadeItem();
  private static final JsonMapper JSON = RowJudge.json();

  private final ReceivingHub hub = new ReceivingHub();

  @TempDir Path directory;

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void aCatalogueReadFromOneHubFillsAnotherByteForByte() throws Exception {
    // when
    DeliveryOutcome outcome = take(Samples.array(Samples.rows(1_200)));

    // then
    assertThat(outcome.progress().saved()).isEqualTo(new SaveCounts(1_200, 0, 0));
    assertThat(outcome.broken()).isEmpty();
    assertThat(hub.documents()).isEqualTo(documentsOf(Samples.items(1_200)));
    assertThat(hub.counted()).isEqualTo(1_200);
  }

  @Test
  void theSameDeliveryAgainChangesNothingHoweverItIsPacked() throws Exception {
    // given
    List<String> rows = Samples.rows(700);
    take(Samples.array(rows));

    // when
    DeliveryOutcome again = take(Samples.gzipped(Samples.lines(rows)));

    // then
    assertThat(again.progress().saved()).isEqualTo(new SaveCounts(0, 0, 700));
    assertThat(hub.counted()).isEqualTo(700);
  }

  @Test
  void wrongRowsAreReportedWhileTheRightOnesLoad() throws Exception {
    // given
    List<String> rows = new ArrayList<>(Samples.rows(600));
    rows.set(3, rows.get(3).replace("\"priceUnit\"", "\"priceUnit"));
    rows.set(
        41,
        changed(rows.get(41), item -> item.put("ownerParticipantNumber", "ACME").remove("status")));
    rows.set(550, "{\"nobbNumber\":\"" + "9".repeat(2 << 20) + "\"}");

    // when
    DeliveryOutcome outcome = take(Samples.lines(rows));

    // then
    assertThat(outcome.progress().saved().inserted()).isEqualTo(597);
    assertThat(outcome.progress().rejected()).isEqualTo(3);
    List<String> report = Files.readAllLines(directory.resolve("rejects"));
    assertThat(report).hasSize(3);
    assertThat(withoutRow(report.get(1)))
        .isEqualTo(
            JSON.readTree(
                """
                {"line": 42, "number": 42, "key": "%d", "faults": [
                  {"field": "ownerParticipantNumber", "message": "must be a whole number"},
                  {"field": "status", "message": "is missing"}]}
                """
                    .formatted(Samples.FICTION.item(41).number())));
    assertThat(report.getFirst()).contains("\"line\":4,").contains("must be JSON");
    assertThat(report.getLast()).contains("\"line\":551,").contains("longer than 1 MB");
  }

  @Test
  void anImportThatWasKilledContinuesAfterItsLastBatch() throws Exception {
    // given
    List<String> rows = new ArrayList<>(Samples.rows(2_000));
    rows.set(10, "{}");
    rows.set(1_500, "{}");
    byte[] content = Samples.lines(rows);
    assertThatThrownBy(() -> run(content, false, stopAfter(1_000)))
        .isInstanceOf(KilledException.class);
    assertThat(hub.counted()).isEqualTo(999);

    // when
    DeliveryOutcome rest = run(content, false, _ -> {});

    // then
    assertThat(rest.earlier().rows()).isEqualTo(1_000);
    assertThat(rest.progress().saved()).isEqualTo(new SaveCounts(1_998, 0, 0));
    assertThat(rest.progress().rejected()).isEqualTo(2);
    assertThat(Files.readAllLines(directory.resolve("rejects"))).hasSize(2);
    assertThat(hub.counted()).isEqualTo(1_998);
    assertThat(run(content, false, _ -> {}).earlier()).isEqualTo(Progress.NONE);
  }

  @Test
  void anImportThatWasKilledBeginsAgainWhenAsked() throws Exception {
    // given
    byte[] content = Samples.lines(Samples.rows(1_000));
    assertThatThrownBy(() -> run(content, false, stopAfter(500)))
        .isInstanceOf(KilledException.class);

    // when
    DeliveryOutcome outcome = run(content, true, _ -> {});

    // then
    assertThat(outcome.earlier()).isEqualTo(Progress.NONE);
    assertThat(outcome.progress().saved()).isEqualTo(new SaveCounts(500, 0, 500));
  }

  @Test
  void whatCameBeforeTheDamageIsLoaded() throws Exception {
    // given
    byte[] array = Samples.array(Samples.rows(600));
    byte[] zipped = Samples.gzipped(array);

    // when
    DeliveryOutcome cut = take(Arrays.copyOf(array, array.length - 10));
    DeliveryOutcome damaged = take(Arrays.copyOf(zipped, zipped.length / 2));

    // then
    assertThat(cut.broken().orElseThrow()).contains("middle of row 600");
    assertThat(hub.counted()).isEqualTo(599);
    assertThat(damaged.broken().orElseThrow()).contains("damaged");
    assertThat(damaged.progress().saved().unchanged()).isPositive();
  }

  @Test
  void everyOtherKindComesAcrossAsWell() throws Exception {
    // given
    var fiction = Samples.FICTION;
    var prices = fiction.prices(0, fiction.item(0));

    // when
    take(json(fiction.units().stream().map(u -> new Unit(u.name(), u.description())).toList()));
    take(json(ProductGroupTree.of(fiction.groups())));
    take(json(fiction.participants().stream().map(Participant::of).toList()));
    take(json(fiction.modules().stream().map(Module::of).toList()));
    DeliveryOutcome first = take(json(prices.stream().map(Price::of).toList()));
    DeliveryOutcome again = take(json(prices.stream().map(Price::of).toList()));

    // then
    assertThat(hub.catalogue().units().all()).containsExactlyInAnyOrderElementsOf(fiction.units());
    assertThat(hub.catalogue().groups().all())
        .containsExactlyInAnyOrderElementsOf(fiction.groups());
    assertThat(hub.catalogue().participants().all())
        .containsExactlyInAnyOrderElementsOf(fiction.participants());
    assertThat(hub.catalogue().modules().all())
        .containsExactlyInAnyOrderElementsOf(fiction.modules());
    assertThat(first.progress().saved().inserted()).isEqualTo(prices.size());
    assertThat(again.progress().saved()).isEqualTo(new SaveCounts(0, 0, prices.size()));
  }

  @Test
  void aDeliveryOfNoKnownKindIsRefusedWithTheChoices() {
    assertThatThrownBy(() -> take("[{\"a\": 1}]".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnusableDeliveryException.class)
        .hasMessageContaining("--kind: items, prices, productgroups, modules, participants, units");
  }

  private DeliveryOutcome take(byte[] content) throws Exception {
    return run(content, false, _ -> {});
  }

  private DeliveryOutcome run(byte[] content, boolean restart, Consumer<Progress> hearer)
      throws Exception {
    return hub.take(content, directory.resolve("rejects"), restart, hearer);
  }

  private static Consumer<Progress> stopAfter(long rows) {
    return progress -> {
      if (progress.rows() >= rows) {
        throw new KilledException();
      }
    };
  }

  private static final class KilledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static String changed(String row, Consumer<ObjectNode> change) {
    ObjectNode item = (ObjectNode) JSON.readTree(row);
    change.accept(item);
    return item.toString();
  }

  private static ObjectNode withoutRow(String report) {
    ObjectNode rejected = (ObjectNode) JSON.readTree(report);
    rejected.remove("row");
    return rejected;
  }

  private static byte[] json(List<?> rows) {
    return JsonMapper.shared().writeValueAsBytes(rows);
  }

  private static Map<Integer, String> documentsOf(List<Item> items) {
    return items.stream().collect(Collectors.toMap(Item::number, DeliveryIntakeIT::document));
  }

  private static String document(Item item) {
    return new String(RENDERING.render(item).document(), StandardCharsets.UTF_8);
  }
}
