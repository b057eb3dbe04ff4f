package dev.lintel.benchmarks.tls;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel bench tls}: scans the encrypted door with testssl.sh, Debian's package. */
public final class TlsCommand implements Callable<Integer> {
  private static final String ROOT = "lintel.root";

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private TlsCommand() {}

  public static CommandSpec describe() {
    CommandSpec spec = new TlsCommand().spec.name("tls").mixinStandardHelpOptions(true);
    spec.usageMessage()
        .description(
            "Scans the HTTPS door of a development server with testssl.sh (about two minutes)."
                + " Exits with 1 when it finds anything above low.");
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    Path root = Path.of(System.getProperty(ROOT, "")).toAbsolutePath();
    return new TlsScan(root, spec.commandLine().getOut()).run();
  }
}
