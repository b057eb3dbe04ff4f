package dev.lintel.care;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.care.clients.CareAllocation;
import dev.lintel.care.clients.Client;
import dev.lintel.care.register.Documents;
import dev.lintel.care.streams.StreamSettings;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Entries that are shown in a list of another one, such as a client's periods of care. */
class ShownListsIT {
  private static final int WRITERS = 8;

  @AutoClose private final Database database = TestDatabase.fresh("care");
  @TempDir private Path spool;

  private Care care() {
    return Care.open(
        database,
        SteppingClock.at("2026-11-21T12:00:00Z"),
        UUID::randomUUID,
        StreamSettings.in(spool));
  }

  @Test
  void areAllShownHoweverManyChangeThemAndTheirOwnerAtOnce() throws Exception {
    // given
    Care care = care();
    long client = care.changes().create(Client.KIND, fields().put("birthName", "Berk")).id();

    // when
    List<Future<?>> changes = new ArrayList<>();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < WRITERS; i++) {
        int year = 2000 + i;
        changes.add(writers.submit(() -> allocate(care, client, year)));
        changes.add(writers.submit(() -> move(care, client, "Plaats " + year)));
      }
    }

    // then
    for (Future<?> change : changes) {
      change.get();
    }
    Client shown = care.register().find(Client.KIND, client).orElseThrow().as(Client.class);
    assertThat(shown.hometown()).startsWith("Plaats ");
    assertThat(shown.careAllocations())
        .extracting(CareAllocation::beginDate)
        .hasSize(WRITERS)
        .contains(LocalDate.of(2000, 1, 1), LocalDate.of(2007, 1, 1));
  }

  @Test
  void leaveTheListOfOneOwnerAndJoinThatOfAnother() {
    // given
    Care care = care();
    long one = care.changes().create(Client.KIND, fields().put("birthName", "Berk")).id();
    long other = care.changes().create(Client.KIND, fields().put("birthName", "Linde")).id();
    long period = allocate(care, one, 2020);

    // when
    care.changes()
        .update(CareAllocation.KIND, period, fields().put("clientId", other), Optional.empty());

    // then
    assertThat(periods(care, one)).isEmpty();
    assertThat(periods(care, other)).hasSize(1);
    care.changes().delete(CareAllocation.KIND, period);
    assertThat(periods(care, other)).isEmpty();
  }

  private static List<CareAllocation> periods(Care care, long client) {
    return care.register()
        .find(Client.KIND, client)
        .orElseThrow()
        .as(Client.class)
        .care()
        .periods();
  }

  private static long allocate(Care care, long client, int year) {
    ObjectNode period = fields().put("clientId", client).put("beginDate", year + "-01-01");
    return care.changes().create(CareAllocation.KIND, period).id();
  }

  private static long move(Care care, long client, String hometown) {
    return care.changes()
        .update(Client.KIND, client, fields().put("hometown", hometown), Optional.empty())
        .id();
  }

  private static ObjectNode fields() {
    return Documents.mapper().createObjectNode();
  }
}
