package dev.lintel.benchmarks.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CountedKindTest {

  @Test
  void readsTheCounterThatItHasWritten() {
    for (CountedKind kind : CountedKind.values()) {
      // when
      JsonNode document = JsonMapper.shared().readTree(kind.patch(10000001, 7));

      // then
      assertThat(kind.counter(document)).hasValue(7);
      assertThat(kind.isWhole(document)).isTrue();
    }
  }

  @Test
  void findsHalfAPatch() {
    // given
    var document = (ObjectNode) JsonMapper.shared().readTree(CountedKind.ITEM.patch(10000001, 7));

    // when
    document.put("modelName", "CRASH 6 OF 10000001");

    // then
    assertThat(CountedKind.ITEM.isWhole(document)).isFalse();
  }

  @Test
  void tellsTheSuppliersOfAnItemApart() {
    // given
    JsonNode item =
        JsonMapper.shared()
            .readTree(
                """
                {"secondaryText": "CRASH 3 OF 10000001", "suppliers": [
                  {"isMainSupplier": true, "supplierItemNumber": "A-1"},
                  {"isMainSupplier": false, "supplierItemNumber": "B-1"},
                  {"isMainSupplier": false, "supplierItemNumber": "CRASH 5 OF 10000001"}]}
                """);

    // then
    assertThat(CountedKind.ITEM.shown(item)).hasValue(3);
    assertThat(CountedKind.ALTERNATIVE.shown(item)).hasValue(5);
  }
}
