package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierStories;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server gives may be sent as it is, and not otherwise. */
class ReadOnlyIT extends SupplierStories {
  private String item;

  @BeforeAll
  void makeAnItem() {
    item = "/items/" + known.newItem();
  }

  @Test
  void aReadOnlyAttributeMayBeSentAsItIs() {
    // given
    String shown = owner.get(item).text();

    // when
    SupplierAnswer same = owner.send("PATCH", item, BodyPublishers.ofString(shown));
    SupplierAnswer changed =
        owner.patch(item, "{'nobbNumber': 12345678, 'participantNumber': null}");

    // then
    assertThat(same.status()).isEqualTo(202);
    assertThat(changed.faulty()).containsExactly("nobbNumber", "participantNumber");
  }

  @Test
  void whatIsShownOfTheStandingIsReadOnlyToo() {
    // given
    String module = "/modules/" + known.newModule();
    String priced = "/items/" + known.newItem();
    owner.done(owner.post(priced + "/prices", "{'price': 9, 'fromDate': '2026-04-01'}"));
    String price = owner.get(priced + "/prices").json().at("/prices/0").toString();
    String shown = owner.get(module).text();

    // when, then
    assertThat(
            owner
                .patch(item, "{'state': 'Published', 'changedAt': null, 'stateReason': 'x'}")
                .faulty())
        .containsExactly("state", "stateReason", "changedAt");
    assertThat(owner.patch(module, "{'state': 'New'}").faulty()).containsExactly("state");
    assertThat(owner.patch(priced + "/prices", "{'published': true}").faulty())
        .containsExactly("published");
    assertThat(owner.patch(priced + "/prices", "{'published': null}").faulty())
        .containsExactly("published");
    assertThat(owner.post("/items", "{'state': 'New'}").faulty()).contains("state");
    assertThat(owner.send("PATCH", module, BodyPublishers.ofString(shown)).status()).isEqualTo(202);
    assertThat(owner.patch(priced + "/prices", price).status()).isEqualTo(202);
    assertThat(owner.post(priced + "/prices", price).status()).isEqualTo(202);
  }

  @Test
  void whatIsTrueOfSomethingNewMayBeSent() {
    // given
    String document = known.item(known.newModule());
    int participant = owner.get(item).json().get("participantNumber").asInt();
    String told =
        document.replace(
            "{\"type\"",
            "{'mainSupplier': true, 'participantNumber': %d, \"type\"".formatted(participant));

    // when, then
    owner.done(owner.post("/items", told));
    assertThat(
            owner
                .post("/items", told.replace("true, 'part", "false, 'part").replace(": 5", ": 6"))
                .faulty())
        .contains("mainSupplier", "participantNumber");
    owner.done(
        owner.post(
            item + "/prices",
            "{'price': 9, 'fromDate': '2026-04-01', 'supplierParticipantNumber': %d}"
                .formatted(participant)));
  }

  @Test
  void aRepeatedRequestMayTellWhatWasShownBeforeIt() {
    // given
    String path = "/items/" + known.newItem();
    String shown = owner.get(path).text().replace("En hammer", "To");
    SupplierClient keyed = owner.with("Idempotency-Key", "shown");
    server.clock.advance(Duration.ofSeconds(1));
    SupplierAnswer first = keyed.send("PATCH", path, BodyPublishers.ofString(shown));
    owner.done(first);

    // when, then
    assertThat(keyed.send("PATCH", path, BodyPublishers.ofString(shown)).field("id"))
        .isEqualTo(first.field("id"));
    assertThat(owner.send("PATCH", path, BodyPublishers.ofString(shown)).faulty())
        .containsExactly("changedAt");
  }
}
