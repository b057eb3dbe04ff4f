package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierServer;
import dev.lintel.supplier.testing.SupplierStories;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A supplier sees and writes what is its own; the rest is not there. */
class OwnershipIT extends SupplierStories {
  @Test
  void whatIsAnothersIsNotFoundByAnyPath() {
    // given
    String item = "/items/" + known.strange().number();
    String module = "/modules/" + known.newModule();
    SupplierClient stranger = server.client(SupplierServer.STRANGER);

    // when
    List<SupplierAnswer> answers =
        List.of(
            owner.get(item),
            owner.patch(item, "{'primaryText': null}"),
            owner.get(item + "/packages"),
            owner.post(item + "/packages", Known.packaging("F-PAK", "")),
            owner.get(item + "/prices"),
            owner.post(item + "/prices", "{'price': 1, 'fromDate': '2026-04-01'}"),
            owner.delete(item + "/prices"),
            owner.post(item + "/prices/publish"),
            owner.get(item + "/media"),
            owner.post(item + "/publish"),
            stranger.get(module),
            stranger.patch(module, "{'text': 'MITT'}"));

    // then
    assertThat(answers).extracting(SupplierAnswer::status).containsOnly(404);
  }

  @Test
  void aPartThatAnItemHasNotIsNotFound() {
    // given
    String item = "/items/" + known.newItem();
    String none = "/00000000-0000-4000-8000-000000000000";

    // when, then
    assertThat(owner.patch(item + "/packages" + none, "{}").status()).isEqualTo(404);
    assertThat(owner.patch(item + "/media" + none, "{}").status()).isEqualTo(404);
  }

  @Test
  void whatIsNoNumberIsAFaultWithItsName() {
    // when, then
    assertThat(owner.get("/items/abc").faulty()).containsExactly("nobbNumber");
    assertThat(owner.get("/modules/1").faulty()).containsExactly("number");
  }

  @Test
  void theLookUpByGtinTellsWhoMayGoOn() {
    // given
    Item published = known.published(0);
    Item strange = known.strange();
    String unpublished = "/items/" + known.newItem();
    String gtin = known.gtin();
    owner.done(
        owner.post(unpublished + "/packages", Known.packaging("F-PAK", Known.measured(gtin))));

    // when
    SupplierAnswer own = owner.get("/items?gtin=" + gtin(published));
    SupplierAnswer alternative = server.other().get("/items?gtin=" + gtin(published));

    // then
    assertThat(own.status()).isEqualTo(200);
    assertThat(own.text()).isEqualTo(owner.get("/items/" + published.number()).text());
    assertThat(alternative.status()).isEqualTo(200);
    assertThat(owner.get("/items?gtin=" + gtin(strange)).status()).isEqualTo(403);
    assertThat(owner.get("/items?gtin=" + gtin).status()).isEqualTo(403);
    assertThat(owner.get("/items?gtin=" + gtin).field("code")).isEqualTo("item-not-open");
    assertThat(owner.get("/items?gtin=" + gtin).field("status")).isEqualTo("403");
    assertThat(owner.get("/items?gtin=7090000999990").status()).isEqualTo(404);
    assertThat(owner.get("/items?gtin=12x").faulty()).containsExactly("gtin");
  }

  @Test
  void zerosBeforeAGtinMakeNoOtherNumber() {
    // given
    String item = "/items/" + known.newItem();
    String gtin = known.gtin();
    owner.done(owner.post(item + "/packages", Known.packaging("F-PAK", Known.measured(gtin))));

    // when
    SupplierAnswer again =
        owner.post(item + "/packages", Known.packaging("D-PAK", Known.measured("0" + gtin)));
    SupplierAnswer elsewhere =
        owner.post(
            "/items/" + known.newItem() + "/packages",
            Known.packaging("F-PAK", Known.measured("0" + gtin)));

    // then
    assertThat(owner.end(again).faulty()).containsExactly("gtin");
    assertThat(owner.end(elsewhere).faulty()).containsExactly("gtin");
    assertThat(owner.get("/items?gtin=0" + gtin).status()).isEqualTo(403);
    assertThat(owner.get("/items?gtin=0" + gtin(known.published(0))).status()).isEqualTo(200);
  }

  private static String gtin(Item item) {
    return item.suppliers().stream()
        .filter(each -> each.main())
        .findFirst()
        .orElseThrow()
        .packages()
        .getFirst()
        .gtin();
  }

  @Test
  void onesOwnItemsComeInPages() {
    // given
    List<String> walked = new ArrayList<>();
    String path = "/items?limit=7";

    // when
    SupplierAnswer page = owner.get(path);
    walked.addAll(page.each("items", "nobbNumber"));
    while (!page.json().get("nextPageToken").isNull()) {
      page = owner.get(path + "&pageToken=" + page.field("nextPageToken"));
      walked.addAll(page.each("items", "nobbNumber"));
    }

    // then
    assertThat(walked).isEqualTo(owner.get("/items?limit=1000").each("items", "nobbNumber"));
    assertThat(walked).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    assertThat(walked).doesNotContain(Integer.toString(known.strange().number()));
  }

  @Test
  void aPageTokenIsGoodForItsOwnersQueryAlone() {
    // given
    String token = owner.get("/items?limit=7").field("nextPageToken");

    // when, then
    assertThat(owner.get("/items?limit=8&pageToken=" + token).field("code"))
        .isEqualTo("foreign-page-token");
    assertThat(server.other().get("/items?limit=7&pageToken=" + token).field("code"))
        .isEqualTo("foreign-page-token");
    assertThat(owner.get("/items?limit=7&pageToken=abc").field("code"))
        .isEqualTo("damaged-page-token");
    assertThat(owner.get("/items?limit=0").faulty()).containsExactly("limit");
  }

  @Test
  void whoHasNoTokenNoSubscriptionOrNobodyToActForIsUnauthorized() {
    // when, then
    assertThat(server.client("").get("/items").status()).isEqualTo(401);
    assertThat(server.client(SupplierServer.BUYER).get("/items").status()).isEqualTo(401);
    assertThat(server.client(SupplierServer.BUYER).get("/items").field("code"))
        .isEqualTo("not-subscribed");
    assertThat(server.client(SupplierServer.NOBODY).get("/items").status()).isEqualTo(401);
  }

  @Test
  void aStatusIsItsAccountsAlone() {
    // given
    SupplierAnswer accepted = owner.post("/modules", known.module());

    // when, then
    assertThat(server.other().get("/status/" + accepted.field("id")).status()).isEqualTo(404);
    assertThat(server.other().get("/status").each("operations", "id"))
        .doesNotContain(accepted.field("id"));
    assertThat(owner.get("/status/" + accepted.field("id")).status()).isEqualTo(200);
  }
}
