package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownEndsIT {
  private final Database database = TestDatabase.fresh("properties");

  @Test
  void keepsWhatIsDeclaredNowAndForgetsWhatWas() {
    // given
    var ends = new KnownEnds(database);
    var lasting = end("format:xml", Optional.empty(), Optional.empty());
    var ending =
        end(
            "route:itemsV1",
            Optional.of(LocalDate.of(2026, 9, 1)),
            Optional.of(URI.create("/api/v2/items")));
    ends.keep(List.of(end("alias:/old", Optional.empty(), Optional.empty())));

    // when
    ends.keep(List.of(lasting, ending));

    // then
    assertThat(ends.list()).containsExactly(ending, lasting);
  }

  private static AnnouncedEnd end(
      String what, Optional<LocalDate> sunset, Optional<URI> successor) {
    var end =
        new Deprecation(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 1),
            sunset,
            URI.create("/news/old"),
            "It is old.",
            successor);
    return new AnnouncedEnd("library", what, end, List.of("items", "others"));
  }
}
