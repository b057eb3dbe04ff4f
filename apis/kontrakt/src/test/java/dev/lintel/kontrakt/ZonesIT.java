package dev.lintel.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import dev.lintel.kontrakt.testing.Agreement;
import dev.lintel.kontrakt.testing.Known;
import dev.lintel.kontrakt.testing.KontraktAnswer;
import dev.lintel.kontrakt.testing.KontraktServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesIT {
  private final KontraktServer server = KontraktServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aRegisterTellsItsZonesWithTheirPostalCodes() {
    // given
    agreeWith(Known.SUPPLIER);
    server
        .catalogue
        .zones()
        .save(
            List.of(
                new ZoneRegister(
                    Known.SUPPLIER,
                    List.of(
                        new Zone("OST", "Østlandet", List.of(codes("0001", "3999"))),
                        new Zone(
                            "NORD", "", List.of(codes("8000", "9499"), codes("9500", "9999")))))));

    // when
    KontraktAnswer answer = server.dealer().get("/zones?suppliers=" + Known.SUPPLIER);

    // then
    assertThat(answer.text())
        .isEqualTo(
            """
            [{"supplierParticipantNumber":50100,"zones":[\
            {"zone":"OST","name":"Østlandet","postalCodes":[{"from":"0001","to":"3999"}]},\
            {"zone":"NORD","name":"","postalCodes":[{"from":"8000","to":"9499"},\
            {"from":"9500","to":"9999"}]}]}]\
            """);
  }

  @Test
  void severalSuppliersComeInTheirOrderAndThoseWithoutZonesNotAtAll() {
    // given
    register(50_137);
    register(50_100);
    agreeWith(50_100);
    agreeWith(50_137);

    // when
    KontraktAnswer answer = server.dealer().get("/zones?suppliers=50137,7,50100,50137");

    // then
    assertThat(answer.each("supplierParticipantNumber")).containsExactly("50100", "50137");
  }

  @Test
  void aRegisterIsShownToItsSupplierAndToPartiesOfItsContractsAlone() {
    // given
    register(Known.SUPPLIER);
    agreeWith(Known.SUPPLIER);
    String question = "/zones?suppliers=" + Known.SUPPLIER;

    // then
    assertThat(server.dealer().get(question).json()).hasSize(1);
    assertThat(server.client(KontraktServer.OWNER).get(question).json()).hasSize(1);
    assertThat(server.client(KontraktServer.STRANGER).get(question).text()).isEqualTo("[]");
    assertThat(server.client(KontraktServer.CHAIN).get(question).text()).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource({
    "'', suppliers",
    "suppliers=, suppliers",
    "suppliers=x, suppliers",
    "'suppliers=1,2,3,4,5,6,7,8,9,10,11', suppliers"
  })
  void suppliersAreRequiredAndAtMostTen(String question, String faulty) {
    // when
    KontraktAnswer answer = server.dealer().get("/zones?" + question);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faulty()).containsExactly(faulty);
  }

  private void register(int supplier) {
    Zone zone = new Zone("A", "", List.of(codes("0001", "9999")));
    server.catalogue.zones().save(List.of(new ZoneRegister(supplier, List.of(zone))));
  }

  private void agreeWith(int supplier) {
    server
        .catalogue
        .contracts()
        .save(List.of(Agreement.number(supplier).between(supplier, supplier, 60_100).contract()));
  }

  private static PostalCodes codes(String from, String to) {
    return new PostalCodes(from, to);
  }
}
