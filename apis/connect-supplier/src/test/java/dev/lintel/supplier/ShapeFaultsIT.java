package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierStories;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a request tells by itself is judged at once, all of it; the rest when it is applied. */
class ShapeFaultsIT extends SupplierStories {
  private String item;

  @BeforeAll
  void makeAnItem() {
    item = "/items/" + known.newItem();
  }

  @Test
  void aNewResourceNeedsItsRequiredAttributes() {
    // when, then
    assertThat(owner.post("/modules", "{}").faulty())
        .containsExactlyInAnyOrder(
            "brand", "corporateBrand", "internalid", "manufacturer", "productGroupNumber", "text");
    assertThat(owner.post("/items", "{}").faulty())
        .contains("type", "moduleNumber", "primaryText", "supplierItemNumber");
    assertThat(owner.post(item + "/prices", "{}").faulty()).containsExactly("price", "fromDate");
  }

  @Test
  void aRequiredAttributeIsNotRemovedAtAnyDepth() {
    // when
    SupplierAnswer answer =
        owner.patch(item, "{'dangerousGoods': {'number': null}, 'videos': [{'type': 'Vimeo'}]}");

    // then
    assertThat(answer.faulty()).containsExactly("dangerousGoods.number", "videos[0].code");
  }

  @Test
  void unknownFieldsAreIgnored() {
    // when, then
    owner.done(owner.patch(item, "{'colour': 'red', 'description': 'Rød'}"));
    assertThat(owner.get(item).json().has("colour")).isFalse();
  }

  @Test
  void unknownFieldsAreIgnoredAtEveryDepth() {
    // when
    owner.done(
        owner.patch(
            item,
            "{'epdData': {'epdId': 'NEPD-1', 'colour': 'red', 'more': {'x': '\\u0000'}},"
                + " 'nrfInfo': {'productGroupNumber': '1', 'x': 1},"
                + " 'dangerousGoods': {'number': 1263, 'x': null},"
                + " 'videos': [{'type': 'Vimeo', 'code': 'a_b', 'x': []}]}"));

    // then
    SupplierAnswer shown = owner.get(item);
    assertThat(shown.field("epdData")).isEqualTo("{\"epdId\":\"NEPD-1\"}");
    assertThat(shown.field("nrfInfo")).isEqualTo("{\"productGroupNumber\":\"1\"}");
    assertThat(shown.field("dangerousGoods")).isEqualTo("{\"number\":1263}");
    assertThat(shown.field("videos")).isEqualTo("[{\"type\":\"Vimeo\",\"code\":\"a_b\"}]");
  }

  @Test
  void charactersAndLengthsHoldInListsObjectsAndMedia() {
    // when
    SupplierAnswer nested =
        owner.patch(
            item,
            "{'uniqueSellingPoints': ['Bra', '€'], 'environmentLabels': ['%s'],"
                    .formatted("A".repeat(61))
                + " 'hazardLabels': ['#'], 'dangerousGoods': {'number': 1, 'className': '#'},"
                + " 'videos': [{'type': 'Vimeo', 'code': 'a', 'description': '#'}],"
                + " 'epdData': {'epdId': '#'},"
                + " 'nrfInfo': {'productGroupNumber': '1', 'name': '#'}}");
    SupplierAnswer medium =
        owner.upload(
            item + "/media?type=PB&fileName=a_b.png&title=%23&copyright=%C2%A9",
            "image/png",
            Known.picture(5, 5));

    // then
    assertThat(nested.faulty())
        .containsExactlyInAnyOrder(
            "uniqueSellingPoints[1]",
            "environmentLabels[0]",
            "hazardLabels[0]",
            "dangerousGoods.className",
            "videos[0].description",
            "epdData.epdId",
            "nrfInfo.name");
    assertThat(medium.faulty()).containsExactly("title");
  }

  @Test
  void numbersKeepTheirDigits() {
    // when
    owner.done(owner.patch(item, "{'currentVolumeFactor': 1.10}"));

    // then
    assertThat(owner.get(item).text()).contains("\"currentVolumeFactor\":1.10,");
  }

  @Test
  void textsThatCannotBeStoredAreFaults() {
    // when
    SupplierAnswer answer =
        owner.patch(
            item,
            "{'hazardLabels': ['A\\u0000'], 'videos': [{'type': 'Vimeo', 'code': '\\ud800'}],"
                + " 'tax': 'A'}");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faulty()).containsExactly("hazardLabels", "videos");
  }

  @Test
  void whatIsNoJsonObjectIsRefused() {
    // when, then
    assertThat(owner.patch(item, "[]").status()).isEqualTo(400);
    assertThat(owner.patch(item, "{").field("code")).isEqualTo("malformed-body");
    assertThat(owner.patch(item, "{'tax': 'A', 'tax': 'B'}").status()).isEqualTo(400);
    assertThat(owner.with("Content-Type", "text/xml").patch(item, "<a/>").status()).isEqualTo(400);
  }

  @Test
  void whatCannotBeReadIsToldByItsNameInTheDocumentedBody() {
    // when
    SupplierAnswer broken = owner.patch(item, "{");
    SupplierAnswer empty = owner.patch(item, "");
    SupplierAnswer large = owner.patch(item, "{'tax': '" + "A".repeat(1_100_000) + "'}");
    SupplierAnswer foreign = owner.with("Content-Type", "text/xml").patch(item, "<a/>");
    SupplierAnswer token = owner.get("/items?pageToken=abc");

    // then
    assertThat(List.of(broken, empty, large))
        .allSatisfy(answer -> assertThat(answer.faulty()).containsExactly("body"));
    assertThat(foreign.faulty()).containsExactly("Content-Type");
    assertThat(token.faulty()).containsExactly("pageToken");
    assertThat(broken.field("title")).isEqualTo("One or more validation error.");
    assertThat(broken.field("status")).isEqualTo("400");
    assertThat(broken.text()).contains("body: could not be read; Not well-formed JSON");
  }

  @Test
  void whatNeedsMoreOfTheCatalogueIsJudgedWhenApplied() {
    // when
    SupplierAnswer brand =
        owner.post("/modules", known.module().replace("\"brand\": \"", "\"brand\": \"Ukjent "));
    SupplierAnswer module = owner.post("/items", known.item(12_345_678));

    // then
    assertThat(brand.status()).isEqualTo(202);
    assertThat(owner.end(brand).field("problem.status")).isEqualTo("400");
    assertThat(owner.end(brand).faulty()).containsExactly("brand");
    assertThat(owner.end(module).faulty()).containsExactly("moduleNumber");
  }

  @Test
  void aNumberThatIsTakenIsAConflictInTheStatus() {
    // given
    int module = known.newModule();
    String same = known.item(module);
    owner.done(owner.post("/items", same));

    // when
    SupplierAnswer again = owner.post("/items", same);

    // then
    assertThat(again.status()).isEqualTo(202);
    assertThat(owner.end(again).field("problem.status")).isEqualTo("409");
    assertThat(owner.end(again).faulty()).containsExactly("supplierItemNumber");
  }

  @Test
  void amountsAndChannelsThatCannotBeAreFaults() {
    // when, then
    assertThat(
            owner
                .end(
                    owner.post(
                        item + "/packages",
                        Known.packaging("F-PAK", ", 'minOrderQuantity': -1")
                            .replace("\"calculatedCount\": 1", "\"calculatedCount\": 0.0000001")))
                .faulty())
        .containsExactlyInAnyOrder("minOrderQuantity", "calculatedCount");
    assertThat(owner.end(owner.patch(item, "{'channel': ['TOTAL', 'TOTAL']}")).faulty())
        .containsExactly("channel");
  }

  @Test
  void putIsNotPossible() {
    // when
    SupplierAnswer answer = owner.send("PUT", item, BodyPublishers.ofString("{}"));

    // then
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("GET, HEAD, PATCH");
  }
}
