package dev.lintel.export.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final UUID GUID = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");

  @Test
  void putsTheAddressInPlaceOfEveryMark() throws IOException {
    // given
    String document = "[%s,%s]".formatted(Links.rawMedia(GUID), Links.rawMedia(GUID));
    var written = new ByteArrayOutputStream();

    // when
    Links.under(URI.create("https://nobb.example"))
        .write(document.getBytes(StandardCharsets.UTF_8), written);

    // then
    String link = "\"https://nobb.example/api/media/%s\"".formatted(GUID);
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("[" + link + "," + link + "]");
  }
}
