package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierStories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that is known to be wrong is told in one answer. */
class FaultsTogetherIT extends SupplierStories {
  private String item;

  @BeforeAll
  void makeAnItem() {
    item = "/items/" + known.newItem();
  }

  @Test
  void allFaultsOfARequestAreToldInTheDocumentedBody() {
    // when
    SupplierAnswer answer =
        owner.patch(
            item, "{'primaryText': null, 'priceUnit': 'LANG', 'stocked': 'ja', 'tax': '€'}");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faulty()).containsExactly("primaryText", "priceUnit", "stocked", "tax");
    assertThat(answer.field("title")).isEqualTo("One or more validation error.");
    assertThat(answer.field("detail"))
        .isEqualTo(
            "There were issues validating constraints of properties of the supplied request body.");
    assertThat(answer.field("status")).isEqualTo("400");
  }

  @Test
  void faultsOfPathHeadersAndBodyAreToldTogether() {
    // given
    SupplierClient careless = owner.with("If-Match", "seven").with("Idempotency-Key", "a b");

    // when, then
    assertThat(careless.patch(item, "{'tax': '€'}").faulty())
        .containsExactlyInAnyOrder("tax", "If-Match", "Idempotency-Key");
    assertThat(careless.patch("/items/abc", "{'tax': '€'}").faulty())
        .containsExactlyInAnyOrder("nobbNumber", "tax", "If-Match", "Idempotency-Key");
    assertThat(careless.patch(item + "/packages/abc", "{'unit': 'LANG'}").faulty())
        .containsExactlyInAnyOrder("id", "unit", "If-Match", "Idempotency-Key");
    assertThat(careless.post(item + "/publish").faulty())
        .containsExactlyInAnyOrder("If-Match", "Idempotency-Key");
    assertThat(careless.patch("/items/" + known.strange().number(), "{'tax': '€'}").status())
        .isEqualTo(404);
  }

  @Test
  void faultsOfAFileAreToldWithThoseOfItsFields() {
    // when
    SupplierAnswer json =
        owner.post(
            item + "/media", "{'type': 'LANGTYPE', 'title': '#', 'content': '!', 'width': 1}");
    SupplierAnswer bytes =
        owner.upload(
            item + "/media?type=LANGTYPE&title=%23&isPrimary=maybe", "image/png", new byte[3]);

    // then
    assertThat(json.faulty())
        .containsExactlyInAnyOrder("width", "type", "fileName", "title", "content");
    assertThat(bytes.faulty())
        .containsExactlyInAnyOrder("isPrimary", "type", "fileName", "title", "content");
  }

  @Test
  void aTextThatIsTooLongAndHasOtherCharactersIsToldBoth() {
    // when, then
    assertThat(owner.patch(item, "{'tax': '%s'}".formatted("€".repeat(21))).text())
        .contains("must have at most 20 characters", "may have letters, digits, spaces");
  }

  @Test
  void aStatusTellsFaultsAndConflictsTogether() {
    // given
    int module = known.newModule();
    String taken = known.item(module);
    owner.done(owner.post("/items", taken));
    String gtin = known.gtin();
    owner.done(owner.post(item + "/packages", Known.packaging("F-PAK", Known.measured(gtin))));

    // when
    SupplierAnswer again = owner.end(owner.post("/items", taken.replace("\"STK\"", "\"XXX\"")));
    SupplierAnswer packaging =
        owner.end(
            owner.post(
                item + "/packages",
                Known.packaging("F-PAK", ", 'gtin': '%s', 'height': -1".formatted(gtin))));

    // then
    assertThat(again.faulty()).containsExactlyInAnyOrder("priceUnit", "supplierItemNumber");
    assertThat(again.field("problem.status")).isEqualTo("400");
    assertThat(packaging.faulty()).containsExactlyInAnyOrder("height", "type", "gtin");
  }
}
