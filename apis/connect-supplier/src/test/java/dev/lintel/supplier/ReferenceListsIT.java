package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierServer;
import org.junit.jupiter.api.Test;

/** The lists by whose names values are checked. */
class ReferenceListsIT {

  @Test
  void everyListIsNamedAndCanBeRead() {
    // given
    try (var server = SupplierServer.start()) {
      var owner = server.owner();

      // when
      SupplierAnswer names = owner.get("/referencedata");

      // then
      assertThat(names.json().get("lists").size()).isGreaterThan(5);
      names
          .json()
          .get("lists")
          .forEach(name ->
              assertThat(owner.get("/referencedata/" + name.asString()).each("entries", "name"))
                  .as(name.asString())
                  .isNotEmpty());
      assertThat(owner.get("/referencedata/colours").status()).isEqualTo(404);
    }
  }
}
