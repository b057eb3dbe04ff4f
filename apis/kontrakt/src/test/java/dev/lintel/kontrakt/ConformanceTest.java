package dev.lintel.kontrakt;

import dev.lintel.properties.testkit.NamedStories;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every story that the list of promises names is there. */
class ConformanceTest {

  @Test
  void everyStoryOfTheListIsThere() throws IOException {
    NamedStories.of(
            "docs/reference/kontrakt-conformance.md",
            "dev.lintel.kontrakt",
            "dev.lintel.kontrakt.delivery")
        .check(40);
  }
}
