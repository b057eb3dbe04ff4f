package dev.lintel.catalogue.supply.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.modules.Module;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NumberDrawIT {

  private static final int WRITERS = 8;
  private static final int EACH = 500;
  private static final int FIRST_MODULE = 80_000_001;
  private final Catalogue catalogue = TestCatalogue.fresh();

  @AfterEach
  void close() {
    catalogue.database().close();
  }

  @Test
  void neverDrawsANumberTwice() throws Exception {
    // when
    List<Integer> numbers = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Callable<List<Integer>>> draws = Stream.generate(this::draw).limit(WRITERS).toList();
      for (Future<List<Integer>> each : writers.invokeAll(draws)) {
        numbers.addAll(each.get());
      }
    }

    // then
    assertThat(numbers).hasSize(WRITERS * EACH).doesNotHaveDuplicates();
    assertThat(numbers).allMatch(number -> number >= 10_000_000 && number <= 99_999_999);
  }

  @Test
  void passesOverNumbersThatExist() throws Exception {
    // given
    catalogue.modules().save(List.of(module(FIRST_MODULE), module(FIRST_MODULE + 1)));

    // then
    try (Connection connection = catalogue.database().dataSource().getConnection()) {
      NumberDraw draw = NumberDraw.ofModules(connection);
      assertThat(draw.next()).isEqualTo(FIRST_MODULE + 2);
      assertThat(draw.next()).isEqualTo(FIRST_MODULE + 3);
    }
  }

  private Callable<List<Integer>> draw() {
    return () -> {
      try (Connection connection = catalogue.database().dataSource().getConnection()) {
        NumberDraw draw = NumberDraw.ofItems(connection);
        List<Integer> numbers = new ArrayList<>();
        for (int turn = 0; turn < EACH; turn++) {
          numbers.add(draw.next());
        }
        return numbers;
      }
    };
  }

  private static Module module(int number) {
    return new Module(
        number,
        "A",
        "A",
        "",
        "B",
        "B",
        "",
        1,
        "C",
        1,
        "0101010",
        "",
        true,
        TestCatalogue.NOW,
        TestCatalogue.NOW);
  }
}
