package dev.lintel.journeys;

import static dev.lintel.journeys.testing.Caller.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.ImportProcess;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.Eventually;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was read from one hub fills another, also when that one is killed in the middle. */
final class ImportJourney {

  private static final List<String> REGISTERS =
      List.of("units", "productgroups", "participants", "modules");

  @Test
  void fillsAnotherHubThatIsKilledInTheMiddle() throws Exception {
    try (DataDirectory giving = DataDirectory.make();
        DataDirectory taking = DataDirectory.make()) {
      List<Path> files = readEverything(giving);
      Path items = files.getLast();
      Shell shell = new Shell(taking.path(), Map.of());
      String data = taking.data().toString();

      // given
      long committed;
      try (PackagedServer server = PackagedServer.on(taking).option("--items", "0").start()) {
        for (Path register : files.subList(0, files.size() - 1)) {
          assertThat(load(shell, data, register).code()).isZero();
        }
        try (ImportProcess loading = ImportProcess.fromItsInput(taking)) {
          loading.give(withoutItsEnd(items));
          Eventually.holds("some are there", () -> total(server) > 0);
          committed = total(server);

          // when
          server.signal("KILL");
          assertThat(server.exitCode()).isEqualTo(137);
        }
      }
      Eventually.holds("its database follows", () -> taking.databases().isEmpty());

      // then
      try (PackagedServer server = PackagedServer.on(taking).option("--items", "0").start()) {
        assertThat(total(server)).isGreaterThanOrEqualTo(committed);
        Shell.Outcome again = load(shell, data, items);
        assertThat(again.code()).as(again.errors()).isZero();
        assertThat(total(server)).isEqualTo(1500);
        assertThat(withoutAddress(server.buyer().get("/api/v2/items?pageSize=10000").body()))
            .isEqualTo(withoutAddress(Files.readString(items)));
      }
    }
  }

  private static Shell.Outcome load(Shell shell, String data, Path file) throws Exception {
    return shell.lintel("import", file.toString(), "--data", data);
  }

  private static List<Path> readEverything(DataDirectory directory) throws Exception {
    try (PackagedServer server = PackagedServer.on(directory).start()) {
      List<Path> files = new ArrayList<>();
      for (String name : REGISTERS) {
        files.add(read(server, directory, name, "/api/v2/" + name));
      }
      files.add(read(server, directory, "items", "/api/v2/items?pageSize=10000"));
      return files;
    }
  }

  private static Path read(PackagedServer server, DataDirectory directory, String name, String path)
      throws Exception {
    Path file = directory.path().resolve(name + ".json");
    return Files.writeString(file, server.buyer().get(path).body());
  }

  private static String withoutItsEnd(Path items) throws Exception {
    String all = Files.readString(items);
    return all.substring(0, all.length() - 1);
  }

  private static String withoutAddress(String body) {
    return body.replaceAll("http://127.0.0.1:\\d+", "");
  }

  private static long total(PackagedServer server) {
    try {
      return number(server.buyer().get("/api/v2/items?pageSize=1"), "x-total-hits");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
