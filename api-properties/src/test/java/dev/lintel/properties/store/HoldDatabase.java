package dev.lintel.properties.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that starts a database, commits a row, says so and waits to be killed. */
final class HoldDatabase {

  private HoldDatabase() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedSettings settings =
        EmbeddedSettings.defaults().withBinariesIn(Path.of(arguments[1])).withSharedBuffers(32);
    EmbeddedDatabase embedded = EmbeddedDatabase.start(Path.of(arguments[0]), settings);
    Database database = Database.open(embedded.facts().withPool(4));
    database
        .jdbi()
        .useHandle(handle -> {
          handle.execute("create table kept (word text)");
          handle.execute("insert into kept values ('committed')");
        });
    System.out.println("holding");
    new CountDownLatch(1).await();
  }
}
