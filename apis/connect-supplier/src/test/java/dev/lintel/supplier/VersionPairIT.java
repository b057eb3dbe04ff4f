package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.SupplierClient;
import dev.lintel.supplier.testing.SupplierStories;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The laws of a version pair, over HTTP: reading after a PATCH is patching what was read, and
 * nothing is lost that the version cannot see.
 */
class VersionPairIT extends SupplierStories {
  private static final int PATCHES = 40;

  /** What may be sent of an item, in either version; version 1 has no channel. */
  private static final Map<String, List<String>> ITEM =
      Map.of(
          "channel", List.of("['TOTAL']", "['VAVVS']", "null"),
          "description", List.of("'En hammer'", "'To'", "null"),
          "seriesName", List.of("'S'", "null"),
          "toleratesFrost", List.of("true", "false", "null"),
          "uniqueSellingPoints", List.of("['Sterk', 'Lett']", "['Billig']", "null"),
          "dangerousGoods",
              List.of(
                  "{'number': 1263, 'class': '3', 'packingGroup': 2}",
                  "{'number': 1950, 'class': null}",
                  "null"),
          "dimension", List.of("'16 OZ'", "null"));

  /** The same of a module; version 2 has no expiry date, which nobody may set. */
  private static final Map<String, List<String>> MODULE =
      Map.of(
          "expiryDate", List.of("null"),
          "active", List.of("true", "false", "null"),
          "description", List.of("'Hamre'", "null"),
          "text", List.of("'HAMMER SERIE'", "'HAMMER'"));

  private final Random random = new Random(6);

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatAnItemsReaderSeesIsWhatHePatched(int number) {
    patchInTurn("/items/" + known.newItem(), ITEM, number);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatAModulesReaderSeesIsWhatHePatched(int number) {
    patchInTurn(owner.done(owner.post("/modules", known.module())), MODULE, number);
  }

  /** Through one version; now and then the other one changes what this one cannot see. */
  private void patchInTurn(String path, Map<String, List<String>> fields, int number) {
    SupplierClient version = owner.inVersion(number);
    SupplierClient other = owner.inVersion(3 - number);
    for (int round = 0; round < PATCHES; round++) {
      SupplierClient patching = random.nextInt(4) == 0 ? other : version;
      patchOnce(path, patch(fields), patching, patching == version ? other : version);
    }
  }

  private void patchOnce(String path, ObjectNode patch, SupplierClient here, SupplierClient there) {
    // given
    ObjectNode seenHere = document(here, path);
    ObjectNode seenThere = document(there, path);

    // when
    here.done(here.patch(path, patch.toString()));

    // then
    assertThat(document(here, path)).as("%s", patch).isEqualTo(patched(seenHere, patch));
    ObjectNode after = document(there, path);
    seenThere.forEachEntry((name, value) -> {
      if (!seenHere.has(name)) {
        assertThat(after.get(name)).as("%s after %s", name, patch).isEqualTo(value);
      }
    });
  }

  private ObjectNode patch(Map<String, List<String>> fields) {
    ObjectNode patch = JsonMapper.shared().createObjectNode();
    fields.forEach((name, values) -> {
      if (random.nextBoolean()) {
        String value = values.get(random.nextInt(values.size())).replace('\'', '"');
        patch.set(name, JsonMapper.shared().readTree(value));
      }
    });
    return patch;
  }

  /** What stands for the change itself is left out. */
  private static ObjectNode document(SupplierClient client, String path) {
    var document = (ObjectNode) client.get(path).json();
    document.remove(List.of("state", "stateReason", "changedAt"));
    return document;
  }

  /** RFC 7396, but that what is removed is shown as null, and unknown fields are ignored. */
  private static ObjectNode patched(ObjectNode seen, ObjectNode patch) {
    ObjectNode patched = seen.deepCopy();
    patch.forEachEntry((name, value) -> {
      if (seen.has(name)) {
        patched.set(name, merged(seen.get(name), value));
      }
    });
    return patched;
  }

  private static JsonNode merged(JsonNode before, JsonNode sent) {
    if (!(sent instanceof ObjectNode object)) {
      return sent;
    }
    ObjectNode merged = before instanceof ObjectNode was ? was.deepCopy() : object.objectNode();
    object.forEachEntry((name, value) -> {
      if (value.isNull()) {
        merged.remove(name);
      } else {
        merged.set(name, value);
      }
    });
    return merged;
  }
}
