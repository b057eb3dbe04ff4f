package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What operators decide, on approvals and on limits. */
class OperatorsIT {

  @Test
  void whatWaitsForAnOperatorShowsItAndThenTheDecision() throws SQLException {
    // given
    try (var server = SupplierServer.start(ApprovalPolicy.MANUAL)) {
      SupplierClient owner = server.owner();
      Known known = new Known(server);
      String rejected = owner.done(owner.post("/modules", known.module()));
      String approved = owner.done(owner.post("/modules", known.module()));
      String waiting = owner.get(rejected).field("state");
      var first = server.approvals.list(10).getFirst();

      // when
      server.approvals.reject(
          CopyKind.MODULE, first.supplier(), Known.number(rejected), "Feil merke");
      server.approvals.approve(CopyKind.MODULE, first.supplier(), Known.number(approved));

      // then
      assertThat(waiting).isEqualTo("Awaiting approval");
      assertThat(owner.get(rejected).field("state")).isEqualTo("Rejected");
      assertThat(owner.get(rejected).field("stateReason")).isEqualTo("Feil merke");
      assertThat(owner.get(approved).field("state")).isEqualTo("Published");
    }
  }

  @Test
  void moreThanTheLimitIsRefusedUntilTheReset() {
    // given
    try (var server = SupplierServer.limitedTo("3/1m")) {
      SupplierClient owner = server.owner();
      SupplierAnswer accepted = owner.post("/modules", new Known(server).module());
      owner.get("/status/" + accepted.field("id"));
      owner.get("/items?limit=1");

      // when
      SupplierAnswer refused = owner.get("/status/" + accepted.field("id"));

      // then
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("x-ratelimit-limit")).contains("3");
      assertThat(refused.header("x-ratelimit-remaining")).contains("0");
      assertThat(refused.header("x-ratelimit-reset")).isPresent();
      assertThat(server.other().get("/items?limit=1").status()).isEqualTo(200);
    }
  }
}
