package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.KnownRegisters;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Units, modules and participants, which are the same in both versions. */
class RegistersIT {
  private static final String STATUS =
      "{\"createdDate\":\"2020-01-01T08:00:00Z\",\"lastModifiedDate\":\"2025-02-03T08:30:00.123456Z\"}";

  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static ExportAnswer get(int version, String path) {
    return SERVER.client().get("/api/v%d/%s".formatted(version, path));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void unitsHaveNameAndDescription(int version) {
    assertThat(get(version, "units").text())
        .isEqualTo(
            "[{\"unit\":\"M\",\"description\":\"Meter\"},"
                + "{\"unit\":\"PAK\",\"description\":\"Pakke\"},"
                + "{\"unit\":\"STK\",\"description\":\"Stykk\"}]");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aModuleHasTheFieldsOfTheReference(int version) {
    assertThat(get(version, "modules?number=30000001").json())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    [{"number": 30000001, "text": "Hammere", "description": null, "brand": "Fjord",
                      "corporateBrand": null, "etimClass": "EC000123", "internalid": "H-1",
                      "manufacturerNumber": 50001, "manufacturerName": "Fjordtre",
                      "ownerParticipantNumber": 50001, "productGroupNumber": "1810110",
                      "productGroupName": "Treskruer", "active": true, "status": %s}]\
                    """
                        .formatted(STATUS)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void modulesAreFoundByNumber(int version) {
    assertThat(numbers(get(version, "modules")))
        .containsExactly(KnownRegisters.HAMMERS, KnownRegisters.OLD_HAMMERS);
    assertThat(numbers(get(version, "modules?number=30000002, 30000001,39999999")))
        .containsExactly(KnownRegisters.HAMMERS, KnownRegisters.OLD_HAMMERS);
    assertThat(get(version, "modules?number=39999999").text()).isEqualTo("[]");
    assertThat(get(version, "modules?number=7").errors("number")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aParticipantsNumberIsAText(int version) {
    assertThat(get(version, "participants?number=50002").json())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    [{"participantNumber": "50002", "name": "Ålesund Beslag",
                      "organisationNumber": "987654321", "country": "NO", "webSite": null,
                      "isSupplier": true, "active": true, "status": %s}]\
                    """
                        .formatted(STATUS)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void participantsAreFoundByNumber(int version) {
    assertThat(get(version, "participants").each("participantNumber"))
        .extracting(JsonNode::asString)
        .containsExactly("50001", "50002", "50003");
    assertThat(get(version, "participants?number=50003,59999").each("active"))
        .extracting(JsonNode::asBoolean)
        .containsExactly(false);
    assertThat(get(version, "participants?number=none").errors("number")).hasSize(1);
  }

  @Test
  void aNewNameIsShownByTheItemsAtOnce() {
    try (var server = ExportServer.start()) {
      // given
      var renamed =
          new dev.lintel.catalogue.participants.Participant(
              50002,
              "Nytt navn",
              "",
              "NO",
              "",
              true,
              true,
              java.time.Instant.EPOCH,
              java.time.Instant.EPOCH);

      // when
      server.catalogue.participants().save(List.of(renamed));

      // then
      assertThat(
              server
                  .client()
                  .get("/api/v2/items?nobbnos=10000020")
                  .json()
                  .get(0)
                  .get("ownerParticipantName")
                  .asString())
          .isEqualTo("Nytt navn");
    }
  }

  private static List<Integer> numbers(ExportAnswer answer) {
    return answer.each("number").stream().map(JsonNode::asInt).toList();
  }
}
