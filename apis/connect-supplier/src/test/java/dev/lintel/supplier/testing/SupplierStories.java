package dev.lintel.supplier.testing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Stories that share one server, told by the owner of a part of its catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class SupplierStories {
  protected SupplierServer server;
  protected Known known;
  protected SupplierClient owner;

  @BeforeAll
  void start() {
    server = SupplierServer.start();
    known = new Known(server);
    owner = server.owner();
  }

  @AfterAll
  void stop() {
    server.close();
  }
}
