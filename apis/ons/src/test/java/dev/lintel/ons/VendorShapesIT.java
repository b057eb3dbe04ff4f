package dev.lintel.ons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lintel.ons.testing.OnsServer;
import dev.lintel.ons.testing.ShapeCheck;
import dev.lintel.ons.testing.Shapes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is answered is what the vendor's documents describe. They are not in this repository; their
 * facts are frozen in {@code shapes.json}, and compared with the documents where {@code
 * ONS_OPENAPI} names their directory. With {@code -Dcontract.freeze=true} the facts are written
 * anew.
 */
class VendorShapesIT {

  @Test
  void hasFrozenTheFactsOfTheVendorsDocuments() throws IOException {
    // given
    Optional<String> place =
        Optional.ofNullable(System.getProperty("ons.openapi"))
            .or(() -> Optional.ofNullable(System.getenv("ONS_OPENAPI")));
    assumeTrue(place.isPresent(), "ONS_OPENAPI does not name the vendor's documents");

    // when
    Shapes present = ShapeCheck.read(Path.of(place.get()));
    if (Boolean.getBoolean("contract.freeze")) {
      present.freeze();
    }

    // then
    assertThat(Shapes.frozen()).isEqualTo(present);
  }

  @Test
  void describesTheSameModelsAndStatusesAsTheVendor() {
    try (OnsServer server = OnsServer.start()) {
      assertThat(new ShapeCheck(Shapes.frozen()).faults(server.profile)).isEmpty();
    }
  }
}
