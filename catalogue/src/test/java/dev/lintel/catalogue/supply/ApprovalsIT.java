package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OTHER;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
import static dev.lintel.catalogue.supply.SupplyFixture.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.approvals.Waiting;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApprovalsIT {

  private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.MANUAL);
  private final Item item =
      fixture.item(each ->
          SupplyFixture.isOwners(each)
              && each.type().title().equals("Standard")
              && each.lifecycle().expired().isEmpty()
              && each.suppliers().stream().noneMatch(one -> one.participant().number() == OTHER));

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void holdsAnItemUntilAnOperatorApproves() throws SQLException {
    // given
    send("{'seriesName': 'VENTER'}");
    assertThat(own().state()).isEqualTo(CopyState.AWAITING_APPROVAL);
    assertThat(fixture.approvals.list(10))
        .extracting(Waiting::number)
        .containsExactly(item.number());
    assertThat(
            fixture
                .run(
                    OWNER,
                    new Change.PatchItem(2, item.number(), ANY, patch("{'seriesName': 'X'}")))
                .getFirst())
        .isInstanceOf(Result.Conflict.class);
    assertThat(fixture.published(item.number())).isEqualTo(item);

    // when
    assertThat(fixture.approvals.approve(CopyKind.ITEM, OWNER, item.number()).orElseThrow())
        .isInstanceOf(Result.Done.class);

    // then
    assertThat(fixture.published(item.number()).texts().series()).isEqualTo("VENTER");
    assertThat(own().state()).isEqualTo(CopyState.PUBLISHED);
    assertThat(fixture.approvals.approve(CopyKind.ITEM, OWNER, item.number())).isEmpty();
    assertThat(fixture.approvals.list(10)).isEmpty();
  }

  @Test
  void sendsAnItemBackWithAReasonAndTakesItAgain() throws SQLException {
    // given
    send("{'seriesName': 'FEIL'}");

    // when
    assertThat(fixture.approvals.reject(CopyKind.ITEM, OWNER, item.number(), "Feil serie"))
        .isTrue();

    // then
    assertThat(own().state()).isEqualTo(CopyState.REJECTED);
    assertThat(own().reason()).contains("Feil serie");

    // when
    send("{'seriesName': 'RETT'}");

    // then
    assertThat(own().state()).isEqualTo(CopyState.AWAITING_APPROVAL);
    assertThat(own().reason()).isEmpty();
  }

  @Test
  void whatWasRejectedBeforeBuyersSawItIsStillNew() throws SQLException {
    // given
    fixture.done(
        OTHER, new Change.PatchItem(2, item.number(), ANY, patch("{'supplierItemNumber': 'A1'}")));
    fixture.done(OTHER, new Change.PublishItem(item.number(), ANY));
    fixture.approvals.reject(CopyKind.ITEM, OTHER, item.number(), "Feil nummer");
    send("{'seriesName': 'FEIL'}");
    fixture.approvals.reject(CopyKind.ITEM, OWNER, item.number(), "Feil serie");

    // when
    fixture.done(
        OTHER, new Change.PatchItem(2, item.number(), ANY, patch("{'supplierItemNumber': 'A2'}")));
    fixture.done(
        OWNER, new Change.PatchItem(2, item.number(), ANY, patch("{'seriesName': 'RETT'}")));

    // then
    assertThat(fixture.own.item(OTHER, item.number()).orElseThrow().state())
        .isEqualTo(CopyState.NEW);
    assertThat(own().state()).isEqualTo(CopyState.CHANGED);
  }

  @Test
  void holdsAModuleAsWell() throws SQLException {
    // given
    int module = item.classification().moduleNumber();
    fixture.done(OWNER, new Change.PatchModule(2, module, ANY, patch("{'text': 'NY TEKST'}")));
    assertThat(fixture.own.module(OWNER, module).orElseThrow().state())
        .isEqualTo(CopyState.AWAITING_APPROVAL);

    // when
    fixture.approvals.approve(CopyKind.MODULE, OWNER, module);

    // then
    assertThat(fixture.catalogue.modules().find(List.of(module)).getFirst().text())
        .isEqualTo("NY TEKST");
  }

  private void send(String change) {
    fixture.done(OWNER, new Change.PatchItem(2, item.number(), ANY, patch(change)));
    fixture.done(OWNER, new Change.PublishItem(item.number(), ANY));
  }

  private Own own() {
    return fixture.own.item(OWNER, item.number()).orElseThrow();
  }
}
