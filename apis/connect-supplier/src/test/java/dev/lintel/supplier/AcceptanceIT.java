package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierServer;
import dev.lintel.supplier.testing.SupplierStories;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every change is answered as soon as it is stored. */
class AcceptanceIT extends SupplierStories {
  private static final List<String> STATUS =
      List.of(
          "id",
          "status",
          "receivedAt",
          "startedAt",
          "finishedAt",
          "resource",
          "problem",
          "expiresAt");

  @Test
  void everyPostPatchAndDeleteIsAnsweredWithItsStatusAndItsLink() {
    // given
    String item = "/items/" + known.newItem();
    String module = "/modules/" + known.newModule();
    String packaging = owner.done(owner.post(item + "/packages", Known.packaging("F-PAK", "")));
    String medium =
        owner.done(
            owner.upload(item + "/media?type=PB&fileName=a.png", "image/png", Known.picture(9, 9)));

    // when
    List<SupplierAnswer> answers =
        List.of(
            owner.post("/modules", known.module()),
            owner.patch(module, "{'text': 'HAMMER'}"),
            owner.post("/items", known.item(Known.number(module))),
            owner.patch(item, "{'description': 'Ny'}"),
            owner.post(item + "/packages", Known.packaging("D-PAK", "")),
            owner.patch(packaging, "{'stocked': false}"),
            owner.post(item + "/prices", "{'price': 1, 'fromDate': '2026-04-01'}"),
            owner.patch(item + "/prices", "{'price': 2}"),
            owner.delete(item + "/prices"),
            owner.post(item + "/prices/publish"),
            owner.upload(item + "/media?type=MB&fileName=b.png", "image/png", Known.picture(8, 8)),
            owner.patch(medium, "{'title': 'Hammer'}"),
            owner.post(item + "/publish"));

    // then
    assertThat(answers)
        .allSatisfy(answer -> {
          assertThat(answer.status()).isEqualTo(202);
          assertThat(answer.json().propertyNames()).containsExactlyElementsOf(STATUS);
          assertThat(answer.header("Location"))
              .contains(server.address() + "/nobbsupplier/api/v2/status/" + answer.field("id"));
          assertThat(server.owner().end(answer).field("status")).isIn("Processed", "Failed");
        });
  }

  @Test
  void theStatusTellsTheWayOfAChangeToItsEnd() {
    // given
    server.rest();
    SupplierAnswer accepted = owner.post("/modules", known.module());
    String path = "/status/" + accepted.field("id");

    // when
    SupplierAnswer received = owner.get(path);
    server.work();
    SupplierAnswer end = owner.get(path + "?wait=20");

    // then
    assertThat(received.field("status")).isEqualTo("Received");
    assertThat(received.header("Retry-After")).contains("1");
    assertThat(received.field("receivedAt")).isEqualTo(SupplierServer.NOW);
    assertThat(received.field("expiresAt")).isEqualTo("2026-03-31T12:00:00Z");
    assertThat(end.field("status")).isEqualTo("Processed");
    assertThat(end.header("Retry-After")).isEmpty();
    assertThat(end.field("resource")).matches("/nobbsupplier/api/v2/modules/[0-9]{8}");
    assertThat(end.json().get("problem").isNull()).isTrue();
    assertThat(end.json().get("finishedAt").isNull()).isFalse();
  }

  @Test
  void whatAStatusNamesCanBeRead() {
    // given
    String item = "/items/" + known.newItem();
    String packaging = owner.done(owner.post(item + "/packages", Known.packaging("F-PAK", "")));
    String medium =
        owner.done(
            owner.upload(item + "/media?type=PB&fileName=a.png", "image/png", Known.picture(9, 9)));

    // when, then
    assertThat(owner.get(packaging).field("type")).isEqualTo("F-PAK");
    assertThat(owner.get(medium).field("contentType")).isEqualTo("image/png");
    assertThat(owner.get(medium).header("ETag")).isEqualTo(owner.get(item).header("ETag"));
  }

  @Test
  void preferWaitHoldsTheAnswerWhichIsStillAnAcceptance() {
    // when
    SupplierAnswer answer =
        owner.with("Prefer", "respond-async, wait=20").post("/modules", known.module());
    SupplierAnswer unbounded =
        owner.with("Prefer", "wait=99999999999").post("/modules", known.module());

    // then
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.header("Preference-Applied")).contains("wait=20");
    assertThat(unbounded.header("Preference-Applied")).contains("wait=60");
    assertThat(answer.field("status")).isEqualTo("Processed");
  }

  @Test
  void theSameKeyAndRequestIsTheSameOperation() {
    // given
    SupplierClient keyed = owner.with("Idempotency-Key", "one");
    String module = known.module();

    // when
    SupplierAnswer first = keyed.post("/modules", module);
    SupplierAnswer again = keyed.post("/modules", module);

    // then
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.field("id")).isEqualTo(first.field("id"));
  }

  @Test
  void theSameKeyOfAnotherRequestIsAConflict() {
    // given
    SupplierClient keyed = owner.with("Idempotency-Key", "\"two\"");
    keyed.post("/modules", known.module());

    // when
    SupplierAnswer other = keyed.post("/modules", known.module());

    // then
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.field("code")).isEqualTo("conflict");
  }

  @Test
  void theSameKeyOfAnotherAccountIsItsOwn() {
    // given
    String path = "/items/" + known.published(0).number();
    String patch = "{'freightGroup': 'A'}";

    // when
    SupplierAnswer first = owner.with("Idempotency-Key", "three").patch(path, patch);
    SupplierAnswer others = server.other().with("Idempotency-Key", "three").patch(path, patch);

    // then
    assertThat(others.status()).isEqualTo(202);
    assertThat(others.field("id")).isNotEqualTo(first.field("id"));
  }

  @Test
  void anIfMatchFitsNothingThatIsNotThereYet() {
    // given
    SupplierClient careful = owner.with("If-Match", "\"1\"");

    // when
    SupplierAnswer module = owner.end(careful.post("/modules", known.module()));
    SupplierAnswer item = owner.end(careful.post("/items", known.item(known.newModule())));

    // then
    assertThat(module.field("problem.code")).isEqualTo("changed-elsewhere");
    assertThat(item.field("problem.code")).isEqualTo("changed-elsewhere");
  }

  @Test
  void anIfMatchOfAnotherStateIsAConflictInTheStatus() {
    // given
    String path = "/items/" + known.newItem();
    String tag = owner.get(path).header("ETag").orElseThrow();
    SupplierClient careful = owner.with("If-Match", tag);

    // when
    SupplierAnswer first = careful.patch(path, "{'description': 'En'}");
    SupplierAnswer second = careful.patch(path, "{'description': 'To'}");

    // then
    owner.done(first);
    assertThat(second.status()).isEqualTo(202);
    assertThat(owner.end(second).field("problem.status")).isEqualTo("409");
    assertThat(owner.end(second).field("problem.code")).isEqualTo("changed-elsewhere");
    assertThat(owner.end(second).faulty()).containsExactly("If-Match");
    assertThat(owner.get(path).field("description")).isEqualTo("En");
  }

  @Test
  void ifMatchMayNameSeveralStatesAndIsComparedStrongly() {
    // given
    String path = "/items/" + known.newItem();
    String tag = owner.get(path).header("ETag").orElseThrow();

    // when
    SupplierAnswer weak = owner.with("If-Match", "W/" + tag).patch(path, "{'description': 'Svak'}");
    SupplierAnswer one =
        owner.with("If-Match", "\"x\", , " + tag + ",W/\"7\"").patch(path, "{'description': 'En'}");

    // then
    assertThat(owner.end(weak).field("problem.status")).isEqualTo("409");
    owner.done(one);
    assertThat(owner.with("If-Match", tag + " " + tag).patch(path, "{}").faulty())
        .containsExactly("If-Match");
    assertThat(owner.with("If-Match", ",").patch(path, "{}").faulty()).containsExactly("If-Match");
  }

  @Test
  void headersThatCannotBeReadAreFaults() {
    // given
    String path = "/items/" + known.published(2).number();

    // when
    SupplierAnswer match = owner.with("If-Match", "seven").patch(path, "{}");
    SupplierAnswer key = owner.with("Idempotency-Key", "a b").patch(path, "{}");
    SupplierAnswer empty = owner.with("Idempotency-Key", "\"\"").patch(path, "{}");

    // then
    assertThat(match.status()).isEqualTo(400);
    assertThat(match.faulty()).containsExactly("If-Match");
    assertThat(key.faulty()).containsExactly("Idempotency-Key");
    assertThat(empty.faulty()).containsExactly("Idempotency-Key");
  }

  @Test
  void changesOfOneItemAreAppliedInTheOrderAccepted() {
    // given
    String path = "/items/" + known.newItem();
    server.rest();
    SupplierAnswer last = owner.patch(path, "{'description': 'Tekst 0'}");
    for (int i = 1; i < 50; i++) {
      last = owner.patch(path, "{'description': 'Tekst %d'}".formatted(i));
    }

    // when
    server.work();
    owner.done(last);

    // then
    assertThat(owner.get(path).field("description")).isEqualTo("Tekst 49");
  }
}
