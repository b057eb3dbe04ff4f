package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.SharedDatabase;
import dev.lintel.journeys.testing.Walk;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two equal processes serve from one PostgreSQL, and callers cannot tell them apart. */
final class TwoProcessesJourney {

  @Test
  void sharePagesAccountsAndTheFirstLoad() throws Exception {
    try (DataDirectory shared = DataDirectory.make();
        SharedDatabase database = SharedDatabase.in(shared);
        DataDirectory left = DataDirectory.make();
        DataDirectory right = DataDirectory.make()) {
      // given
      CompletableFuture<PackagedServer> starting =
          CompletableFuture.supplyAsync(() -> start(left, database));
      try (PackagedServer one = start(right, database);
          PackagedServer other = starting.join()) {
        // then
        walksOverBoth(one, other);
        knowsBothOfANewPassword(database.facts(), one, other);
        assertThat(one.stop()).isEqualTo(143);
        assertThat(other.caller("buyer", "other").status("/api/v2/units")).isEqualTo(200);
        assertThat(other.stop()).isEqualTo(143);
      } finally {
        starting.thenAccept(PackagedServer::close).join();
      }
    }
  }

  private static PackagedServer start(DataDirectory directory, SharedDatabase database) {
    try {
      return database.serve(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walksOverBoth(PackagedServer one, PackagedServer other) throws Exception {
    List<Walk> walks =
        List.of(
            new Walk(one.buyer(), "pageSize=100&sortField=Created"),
            new Walk(other.buyer(), "pageSize=100&sortField=Created"));
    List<Long> alone = new ArrayList<>();
    walks.getFirst().forward().forEach(page -> alone.addAll(page.numbers()));

    List<Long> together = new ArrayList<>();
    Walk.Page page = walks.getFirst().page("");
    together.addAll(page.numbers());
    for (int turn = 1; page.forward().isPresent(); turn++) {
      page = walks.get(turn % 2).page(page.forward().get());
      together.addAll(page.numbers());
    }

    assertThat(together).hasSize(600).isEqualTo(alone);
  }

  private static void knowsBothOfANewPassword(
      ConnectionFacts facts, PackagedServer one, PackagedServer other) {
    try (Database door = Database.open(facts.withPool(4))) {
      new Accounts(door, new SecureRandom()).changePassword("buyer", Password.of("other"));
    }
    for (PackagedServer server : List.of(one, other)) {
      Eventually.holds(
          "the old password is refused", () -> server.buyer().status("/api/v2/units") == 401);
      assertThat(server.caller("buyer", "other").status("/api/v2/units")).isEqualTo(200);
    }
  }
}
