package dev.lintel.server.commands;

import dev.lintel.server.options.Option;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.running.Server;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel serve}: runs until Ctrl-C or SIGTERM. */
public final class ServeCommand {

  private ServeCommand() {}

  public static CommandSpec describe() {
    return ConfiguredCommand.describe(
        "serve",
        "Serves the APIs until Ctrl-C or SIGTERM.",
        EnumSet.allOf(Option.class),
        (options, _, screen) -> serve(options, screen));
  }

  private static int serve(ServerOptions options, PrintWriter screen) {
    CountDownLatch stopped = interruptThisThreadAtTheEnd();
    try (Server _ = Server.start(options, screen, Clock.systemUTC())) {
      new CountDownLatch(1).await();
      return 0;
    } catch (InterruptedException e) {
      return 0;
    } finally {
      stopped.countDown();
    }
  }

  /**
   * The end of the JVM interrupts this thread, wherever it is, and waits until it has stopped the
   * server. It must not wait for the thread itself, which may be waiting for the JVM's end; nor
   * interrupt it once the server has stopped, since the JVM may then be making its start-up cache.
   */
  static CountDownLatch interruptThisThreadAtTheEnd() {
    Thread serving = Thread.currentThread();
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              if (stopped.getCount() > 0) {
                serving.interrupt();
              }
              awaitUnlessInterrupted(stopped);
            }));
    return stopped;
  }

  private static void awaitUnlessInterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
