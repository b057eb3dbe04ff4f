package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierStories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two versions of the data models, on one working copy. */
class VersionsIT extends SupplierStories {
  private SupplierClient second;
  private SupplierClient first;

  @BeforeAll
  void takeBothVersions() {
    second = owner;
    first = owner.inVersion(1);
  }

  @Test
  void aModulesExpiryDateIsInVersionOneAloneAndAlwaysNull() {
    // given
    String module = first.done(first.post("/modules", known.module()));

    // when, then
    assertThat(first.get(module).json().get("expiryDate").isNull()).isTrue();
    assertThat(second.get(module).json().has("expiryDate")).isFalse();
    assertThat(first.patch(module, "{'expiryDate': null}").status()).isEqualTo(202);
    assertThat(first.patch(module, "{'expiryDate': '2027-01-01'}").faulty())
        .containsExactly("expiryDate");
  }

  @Test
  void theChannelIsInVersionTwoAlone() {
    // given
    String item = "/items/" + known.newItem();

    // when
    first.done(first.patch(item, "{'channel': ['VAVVS'], 'description': 'Ny'}"));

    // then
    assertThat(first.get(item).json().has("channel")).isFalse();
    assertThat(second.get(item).field("channel")).isEqualTo("[\"TOTAL\"]");
    assertThat(second.get(item).field("description")).isEqualTo("Ny");
  }

  @Test
  void theCharactersOfAModulesTextsDifferByVersion() {
    // when, then
    assertThat(first.post("/modules", named("A:B")).status()).isEqualTo(202);
    assertThat(second.post("/modules", named("A:B")).faulty()).containsExactly("text");
    assertThat(first.post("/modules", named("A*B")).faulty()).containsExactly("text");
    assertThat(second.post("/modules", named("A*B")).status()).isEqualTo(202);
    assertThat(first.post("/modules", named("-AB")).faulty()).containsExactly("text");
  }

  private String named(String text) {
    return known.module().replace("HAMMER SERIE", text);
  }

  @Test
  void theLinksStayInTheVersionThatWasCalled() {
    // when
    var accepted = first.post("/modules", known.module());

    // then
    assertThat(accepted.header("Location").orElseThrow()).contains("/nobbsupplier/api/v1/status/");
    assertThat(first.end(accepted).field("resource")).startsWith("/nobbsupplier/api/v1/modules/");
    assertThat(second.inVersion(3).get("/items").status()).isEqualTo(404);
  }
}
