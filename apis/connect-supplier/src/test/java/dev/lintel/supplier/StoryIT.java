package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Measures;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.media.Variant;
import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierStories;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The way of an item from a supplier to the buyers. */
class StoryIT extends SupplierStories {
  @Test
  void aNewItemReachesTheBuyersWithAllThatBelongsToIt() {
    // given
    String gtin = known.gtin();
    int module = Known.number(owner.done(owner.post("/modules", known.module())));
    String item = owner.done(owner.post("/items", known.item(module)));
    owner.done(owner.post(item + "/packages", Known.packaging("F-PAK", Known.measured(gtin))));
    owner.done(owner.post(item + "/packages", Known.packaging("D-PAK", "")));
    String picture =
        owner.done(
            owner.upload(
                item + "/media?type=PB&fileName=hammer.png&isPrimary=true",
                "image/png",
                Known.picture(1600, 400)));
    owner.done(owner.post(item + "/prices", "{'price': 99.50, 'fromDate': '2026-04-01'}"));
    assertThat(owner.get(item).field("state")).isEqualTo("New");
    assertThat(server.catalogue.shelf().facts(Known.number(item))).isEmpty();

    // when
    owner.done(owner.post(item + "/prices/publish"));
    owner.done(owner.post(item + "/publish"));

    // then
    Item seen = server.catalogue.shelf().facts(Known.number(item)).orElseThrow();
    assertThat(seen.texts().primary()).isEqualTo("HAMMER 1");
    assertThat(seen.suppliers().getFirst().packages())
        .extracting(Packaging::level)
        .containsExactly("F-PAK", "D-PAK");
    UUID guid = UUID.fromString(picture.substring(picture.lastIndexOf('/') + 1));
    assertThat(server.catalogue.media().content(guid, Variant.LARGE)).isPresent();
    assertThat(server.catalogue.prices().of(List.of(seen.number()))).hasSize(1);
    assertThat(owner.get(item).field("state")).isEqualTo("Published");
  }

  @Test
  void aLengthThatIsNoWholeNumberIsShownToBuyersAsTheNextOne() {
    // given
    String item = "/items/" + known.published(3).number();
    String packaging =
        item + "/packages/" + owner.get(item + "/packages").each("packages", "id").getFirst();

    // when
    owner.done(owner.patch(packaging, "{'height': 11.5, 'width': 0.4, 'length': 11}"));
    owner.done(owner.post(item + "/publish"));

    // then
    Measures seen =
        server
            .catalogue
            .shelf()
            .facts(Known.number(item))
            .orElseThrow()
            .suppliers()
            .getFirst()
            .packages()
            .getFirst()
            .measures();
    assertThat(seen.height()).isEqualTo(12);
    assertThat(seen.width()).isEqualTo(1);
    assertThat(seen.length()).isEqualTo(11);
  }

  @Test
  void aPatchChangesWhatItTellsAndNothingElse() {
    // given
    Item before = known.published(0);
    String path = "/items/" + before.number();

    // when
    owner.done(
        owner
            .with("Content-Type", "application/merge-patch+json")
            .patch(path, "{'secondaryText': null, 'description': 'Ny tekst'}"));

    // then
    SupplierAnswer changed = owner.get(path);
    assertThat(changed.field("state")).isEqualTo("Changed, not published");
    assertThat(changed.json().get("secondaryText").isNull()).isTrue();
    assertThat(changed.field("primaryText")).isEqualTo(before.texts().primary());
    assertThat(server.catalogue.shelf().facts(before.number()).orElseThrow().texts())
        .isEqualTo(before.texts());

    // when
    owner.done(owner.post(path + "/publish"));

    // then
    Item after = server.catalogue.shelf().facts(before.number()).orElseThrow();
    assertThat(after.texts().secondary()).isEmpty();
    assertThat(after.texts().description()).isEqualTo("Ny tekst");
    assertThat(after.texts().primary()).isEqualTo(before.texts().primary());
    assertThat(after.suppliers()).isEqualTo(before.suppliers());
    assertThat(after.trade()).isEqualTo(before.trade());
  }

  @Test
  void whatAPatchNestsIsMergedAndArraysAreReplaced() {
    // given
    String path = "/items/" + known.newItem();
    owner.done(
        owner.patch(
            path,
            "{'dangerousGoods': {'number': 1263, 'class': '3', 'packingGroup': 2},"
                + " 'uniqueSellingPoints': ['Sterk', 'Lett']}"));

    // when
    owner.done(
        owner.patch(
            path, "{'dangerousGoods': {'class': null}, 'uniqueSellingPoints': ['Billig']}"));

    // then
    assertThat(owner.get(path).field("dangerousGoods"))
        .isEqualTo("{\"number\":1263,\"packingGroup\":2}");
    assertThat(owner.get(path).field("uniqueSellingPoints")).isEqualTo("[\"Billig\"]");
  }

  @Test
  void anAlternativeSupplierAddsItsOwnDataAndLeavesTheOwners() {
    // given
    Item before = known.published(1);
    SupplierClient other = server.other();
    String path = "/items/" + before.number();

    // when
    SupplierAnswer own = other.patch(path, "{'supplierItemNumber': 'ALT-1'}");
    SupplierAnswer foreign = other.patch(path, "{'primaryText': 'MITT'}");
    SupplierAnswer packaging = other.post(path + "/packages", Known.packaging("T-PAK", ""));

    // then
    other.done(own);
    other.done(other.post(path + "/publish"));
    assertThat(other.end(foreign).field("status")).isEqualTo("Failed");
    assertThat(other.end(foreign).text()).contains("primaryText");
    assertThat(other.end(packaging).field("status")).isEqualTo("Failed");
    Item after = server.catalogue.shelf().facts(before.number()).orElseThrow();
    assertThat(after.texts()).isEqualTo(before.texts());
    assertThat(after.suppliers().getFirst()).isEqualTo(before.suppliers().getFirst());
    assertThat(after.suppliers()).anyMatch(each -> each.itemNumber().equals("ALT-1"));
  }
}
