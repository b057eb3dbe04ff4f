package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own operations, filtered and in pages. */
class StatusListIT {
  private SupplierServer server;
  private Known known;
  private SupplierClient owner;

  @BeforeEach
  void start() {
    server = SupplierServer.start();
    known = new Known(server);
    owner = server.owner();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theyComeNewestFirstInPages() {
    // given
    for (int i = 0; i < 5; i++) {
      server.clock.advance(Duration.ofSeconds(1));
      owner.done(owner.post("/modules", known.module()));
    }

    // when
    SupplierAnswer first = owner.get("/status?limit=3");
    SupplierAnswer second = owner.get("/status?limit=3&pageToken=" + first.field("nextPageToken"));

    // then
    assertThat(first.each("operations", "id")).hasSize(3);
    assertThat(second.each("operations", "id"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(first.each("operations", "id"));
    assertThat(second.json().get("nextPageToken").isNull()).isTrue();
    assertThat(first.json().path("operations").path(0).path("resource").asString())
        .endsWith("80000005");
  }

  @Test
  void theyAreFoundByStateResourceAndTime() {
    // given
    String module = owner.done(owner.post("/modules", known.module()));
    server.clock.advance(Duration.ofHours(1));
    owner.end(owner.post("/items", known.item(12_345_678)));
    owner.done(owner.patch(module, "{'text': 'HAMMER'}"));

    // when, then
    assertThat(size("status=Failed")).isEqualTo(1);
    assertThat(size("status=Processed")).isEqualTo(2);
    assertThat(size("status=Processed,Failed")).isEqualTo(3);
    assertThat(size("resource=/nobbsupplier/api/v2" + module)).isEqualTo(2);
    assertThat(size("from=2026-03-01T12:30:00Z")).isEqualTo(2);
    assertThat(size("to=2026-03-01T12:30:00Z")).isEqualTo(1);
    assertThat(owner.get("/status?status=Lost&from=now").faulty())
        .containsExactlyInAnyOrder("status", "from");
  }

  @Test
  void whatFailedOrHasNotEndedIsFoundByThePathThatItWasSentTo() {
    // given
    String item = "/items/" + known.newItem();
    owner.end(owner.patch(item, "{'priceUnit': 'XX'}"));
    owner.end(owner.post(item + "/prices/publish"));
    server.rest();
    owner.patch(item, "{'freightGroup': 'A'}");

    // when, then
    String path = "resource=/nobbsupplier/api/v2" + item;
    assertThat(size(path + "&status=Failed")).isEqualTo(2);
    assertThat(size(path + "/prices&status=Failed")).isEqualTo(1);
    assertThat(size(path + "&status=Received,Processing")).isEqualTo(1);
    server.work();
  }

  private int size(String filter) {
    return owner.get("/status?" + filter).each("operations", "id").size();
  }
}
