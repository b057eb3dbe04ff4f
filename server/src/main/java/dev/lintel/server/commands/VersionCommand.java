package dev.lintel.server.commands;

import dev.lintel.server.running.ProductVersion;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel version}: what runs here. */
public final class VersionCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private VersionCommand() {}

  public static CommandSpec describe() {
    CommandSpec spec = new VersionCommand().spec;
    spec.name("version").mixinStandardHelpOptions(true);
    spec.usageMessage().description("Prints the versions of Lintel and of Java.");
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter screen = spec.commandLine().getOut();
    screen.printf("lintel %s, Java %s%n", ProductVersion.text(), Runtime.version());
    screen.flush();
    return 0;
  }
}
