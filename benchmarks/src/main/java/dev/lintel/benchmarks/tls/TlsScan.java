package dev.lintel.benchmarks.tls;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** One scan: the server, the tool, and its findings kept. */
record TlsScan(Path root, PrintWriter screen) {
  private static final List<String> PROGRAMS = List.of("testssl", "testssl.sh");
  private static final long LONGEST_MINUTES = 15;
  private static final Set<String> ABOVE_LOW = Set.of("MEDIUM", "HIGH", "CRITICAL", "FATAL");
  private static final Set<String> GOOD = Set.of("OK", "INFO");

  /** One thing that the tool looked at. */
  private record Finding(String id, String severity, String finding) {}

  /** Scans, prints and keeps; 0 when nothing above low was found, else 1. */
  int run() throws IOException, InterruptedException {
    Path found = Files.createTempDirectory("lintel-tls").resolve("findings.json");
    try (ScannedServer server = ScannedServer.start(root)) {
      scan(server, found);
    }
    List<Finding> findings = findings(found);
    if (findings.isEmpty()) {
      throw new IllegalStateException("The scan found nothing at all, which cannot be");
    }
    Path kept =
        root.resolve("benchmarks/results/%s-tls.json".formatted(LocalDate.now(ZoneOffset.UTC)));
    Files.writeString(
        kept,
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(findings) + "\n");
    return tell(findings, kept);
  }

  /** What the tool says of the door; what it says of its own machine is left out. */
  private static List<Finding> findings(Path found) {
    return JsonMapper.shared()
        .readTree(found.toFile())
        .valueStream()
        .map(each ->
            new Finding(
                each.get("id").asString(),
                each.get("severity").asString(),
                each.get("finding").asString()))
        .filter(each -> !each.id().equals("engine_problem"))
        .toList();
  }

  private void scan(ScannedServer server, Path found) throws IOException, InterruptedException {
    screen.printf("Scanning https://127.0.0.1:%d, about two minutes%n", server.https());
    screen.flush();
    Process scan =
        new ProcessBuilder(
                program(),
                "--quiet",
                "--color=0",
                "--warnings=off",
                "--add-ca=" + server.authority(),
                "--jsonfile=" + found,
                "https://localhost:" + server.https())
            .redirectErrorStream(true)
            .redirectOutput(root.resolve("benchmarks/target/testssl.log").toFile())
            .start();
    if (!scan.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      scan.destroyForcibly();
      throw new IllegalStateException(
          "The scan did not end in %d minutes".formatted(LONGEST_MINUTES));
    }
  }

  private static String program() {
    for (String directory : System.getenv("PATH").split(":")) {
      for (String program : PROGRAMS) {
        if (Files.isExecutable(Path.of(directory, program))) {
          return program;
        }
      }
    }
    throw new IllegalStateException("There is no testssl.sh; install Debian's package testssl.sh");
  }

  private int tell(List<Finding> findings, Path kept) {
    findings.stream()
        .filter(each -> !GOOD.contains(each.severity()))
        .forEach(
            each -> screen.printf("%-8s %s: %s%n", each.severity(), each.id(), each.finding()));
    long bad = findings.stream().filter(each -> ABOVE_LOW.contains(each.severity())).count();
    screen.printf("%d findings, %d above low. Kept in %s%n", findings.size(), bad, kept);
    screen.flush();
    return bad == 0 ? 0 : 1;
  }
}
