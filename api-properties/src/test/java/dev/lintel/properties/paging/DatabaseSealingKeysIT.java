package dev.lintel.properties.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseSealingKeysIT {
  private final Database database = TestDatabase.fresh("properties");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void makesOneKeyThoughManyProcessesStartAtOnce() throws Exception {
    // given
    var starts = new ArrayList<Callable<String>>();
    for (int process = 0; process < 32; process++) {
      var keys = keys();
      starts.add(() -> HexFormat.of().formatHex(keys.keyOf(684)));
    }

    // when
    var found = new ArrayList<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var start : threads.invokeAll(starts)) {
        found.add(start.get());
      }
    }

    // then
    assertThat(found).hasSize(32).containsOnly(found.getFirst());
  }

  @Test
  void opensWhatAnotherProcessSealed() {
    // given
    var clock = PagingExamples.clock();
    var token =
        new PageToken(
            Direction.AFTER,
            PageKey.of("7"),
            3,
            clock.instant(),
            PagingExamples.ITEMS.digest(new Sort("Number", SortOrder.ASCENDING), 10));

    // when
    String text = new TokenSeal(keys(), clock, new SecureRandom()).seal(token);

    // then
    assertThat(new TokenSeal(keys(), clock, new SecureRandom()).open(text)).contains(token);
  }

  @Test
  void makesAnotherKeyForAnotherPeriodAndKeepsTheOldOne() {
    // given
    byte[] old = keys().keyOf(684);

    // when
    byte[] young = keys().keyOf(685);

    // then
    assertThat(young).isNotEqualTo(old);
    assertThat(keys().find(684)).hasValueSatisfying(key -> assertThat(key).isEqualTo(old));
    assertThat(keys().find(686)).isEmpty();
  }

  private DatabaseSealingKeys keys() {
    return new DatabaseSealingKeys(database, new SecureRandom());
  }
}
