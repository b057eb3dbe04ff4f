package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.SlowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twenty callers on bad lines read the whole catalogue, and the others do not notice. */
final class SlowReadersJourney {

  private static final int READERS = 20;
  private static final String WHOLE = "/api/v2/items?pageSize=10000";

  @Test
  void servesOthersBesideSlowReadersInASmallHeap() throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server =
            PackagedServer.on(directory)
                .variable("LINTEL_JAVA_OPTS", "-Xmx256m -XX:TieredStopAtLevel=1")
                .start()) {
      List<SlowReader> readers = new ArrayList<>();
      try {
        // given
        for (int i = 0; i < READERS; i++) {
          SlowReader reader = SlowReader.at(server.ready().http());
          readers.add(reader);
          reader.ask(server.buyer(), WHOLE, "close");
          assertThat(reader.some(1_000)).startsWith("HTTP/1.1 200");
        }

        // then
        for (int i = 0; i < 100; i++) {
          assertThat(server.buyer().status("/api/v2/items?pageSize=100")).isEqualTo(200);
        }
        for (SlowReader reader : readers) {
          assertThat(reader.rest()).endsWith("]");
        }
        assertThat(server.errors()).doesNotContain("ERROR").doesNotContain("WARN");
      } finally {
        close(readers);
      }
    }
  }

  private static void close(List<SlowReader> readers) throws IOException {
    for (SlowReader reader : readers) {
      reader.close();
    }
  }
}
