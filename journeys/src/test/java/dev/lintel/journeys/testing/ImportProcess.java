package dev.lintel.journeys.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ./lintel import -} as a process that is fed little by little and ends with the story. */
public final class ImportProcess implements AutoCloseable {

  private final Process process;

  private ImportProcess(Process process) {
    this.process = process;
  }

  /** Loads items from its standard input into the directory's database. */
  public static ImportProcess fromItsInput(DataDirectory directory) throws IOException {
    String rejects = directory.path().resolve("rejected.ndjson").toString();
    ProcessBuilder builder =
        Launcher.prepared(
                List.of("import", "-", "--data", directory.data().toString(), "--rejects", rejects))
            .directory(directory.path().toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(directory.path().resolve("import-errors.txt").toFile());
    return new ImportProcess(builder.start());
  }

  /** Gives it more, and keeps its input open. */
  public void give(String text) throws IOException {
    process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
