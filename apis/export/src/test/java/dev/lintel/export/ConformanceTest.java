package dev.lintel.export;

import dev.lintel.properties.testkit.NamedStories;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every story that the list of promises names is there. */
class ConformanceTest {

  @Test
  void everyStoryOfTheListIsThere() throws IOException {
    NamedStories.of(
            "docs/reference/export-conformance.md", "dev.lintel.export", "dev.lintel.export.legacy")
        .check(100);
  }
}
