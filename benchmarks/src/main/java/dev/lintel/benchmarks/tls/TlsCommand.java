package dev.lintel.benchmarks.tls;

import dev.lintel.benchmarks.flags.Command;
import java.util.List;

/** {@code lintel bench tls}: scans the encrypted door with testssl.sh, Debian's package. */
public final class TlsCommand {
  public static final Command COMMAND =
      new Command(
          "tls",
          "Scans the HTTPS door of a development server with testssl.sh (about two minutes)."
              + " Exits with 1 when it finds anything above low.",
          List.of(),
          given -> new TlsScan(given.root(), given.screen()).run());

  private TlsCommand() {}
}
