package dev.lintel.server.commands;

import dev.lintel.server.options.Option;
import dev.lintel.server.running.Server;
import java.time.Clock;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code lintel rehearse}: starts and stops once, so that the JVM can keep what it learnt in a
 * cache (JEP 514) for later starts. The launcher calls it after a build.
 */
public final class RehearseCommand {

  private RehearseCommand() {}

  public static CommandSpec describe() {
    CommandSpec spec =
        ConfiguredCommand.describe(
            "rehearse",
            "Starts and stops once, for the launcher's start-up cache.",
            EnumSet.allOf(Option.class),
            (options, _, screen) -> {
              CountDownLatch stopped = ServeCommand.interruptThisThreadAtTheEnd();
              try {
                Server.start(options, screen, Clock.systemUTC()).close();
                return 0;
              } finally {
                stopped.countDown();
              }
            });
    spec.usageMessage().hidden(true);
    return spec;
  }
}
