package dev.lintel.properties.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.testkit.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatabaseIT {

  @Test
  void givesEveryTestAnEmptyDatabaseWithItsSchema() {
    // given
    try (Database first = TestDatabase.fresh("properties");
        Database second = TestDatabase.fresh("properties")) {
      // when
      first
          .jdbi()
          .useHandle(h -> h.execute("insert into properties.change_mark values ('limits', 1)"));

      // then
      assertThat(marksIn(first)).isEqualTo(1);
      assertThat(marksIn(second)).isZero();
    }
  }

  @Test
  void letsSeveralProcessesMigrateAtOnce() {
    // given
    try (Database first = TestDatabase.fresh();
        Database second = TestDatabase.another(first)) {
      // when
      List<Database> both = List.of(first, second, first, second);
      IntStream.range(0, both.size())
          .parallel()
          .forEach(index -> both.get(index).migrate("properties"));

      // then
      assertThat(marksIn(second)).isZero();
    }
  }

  @Test
  void namesTheServerThatCannotBeReachedButNotItsPassword() {
    // given
    DatabaseSettings nowhere =
        new DatabaseSettings(
            "jdbc:postgresql://127.0.0.1:1/lintel?user=me&password=hidden", "", "", 4);

    // when, then
    assertThatThrownBy(() -> Database.open(nowhere))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/lintel")
        .hasMessageContaining("Check that it runs")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void refusesADatabaseThatIsNotInUtf8BeforeAnythingIsMadeInIt() {
    // when, then
    assertThatThrownBy(() -> TestDatabase.inEncoding("LATIN1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("encoding is LATIN1")
        .hasMessageContaining("encoding 'UTF8' template template0");
  }

  private static long marksIn(Database database) {
    return database
        .jdbi()
        .withHandle(h ->
            h.createQuery("select count(*) from properties.change_mark").mapTo(Long.class).one());
  }
}
