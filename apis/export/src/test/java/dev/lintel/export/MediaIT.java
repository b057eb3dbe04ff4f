package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.KnownItems;
import dev.lintel.export.testing.KnownMedia;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** "real image bytes, no account needed" */
class MediaIT {
  private static final String HAMMER = "/media/images/items/" + KnownItems.HAMMER + "/";

  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static ExportAnswer get(String path) {
    return SERVER.client().anonymous().get("/api" + path);
  }

  private static BufferedImage picture(ExportAnswer answer) throws IOException {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("image/png");
    return ImageIO.read(new ByteArrayInputStream(answer.bytes()));
  }

  @ParameterizedTest
  @CsvSource({
    "SQUARE,20,20", "Square,20,20", "square,20,20", "ORIGINAL,64,48", "Original,64,48",
    "LARGE,32,24", "SMALL,16,12", "PB,64,48", "pb,64,48", "Pb?imagesize=SQUARE,20,20",
    "PB?imagesize=small,16,12", "Mb,10,10", "MB?imagesize=SQUARE,10,10",
        "SQUARE?imagesize=LARGE,20,20"
  })
  void aPictureComesInTheSizeOrOfTheTypeThatIsNamed(String what, int width, int height)
      throws IOException {
    for (int version = 1; version <= 2; version++) {
      // when
      BufferedImage picture = picture(get("/v" + version + HAMMER + what));

      // then
      assertThat(picture.getWidth()).isEqualTo(width);
      assertThat(picture.getHeight()).isEqualTo(height);
    }
  }

  @Test
  void aFileIsFoundByItsGuidInAnyCase() throws IOException {
    assertThat(picture(get("/media/" + KnownMedia.PICTURE)).getWidth()).isEqualTo(64);
    assertThat(
            picture(get("/media/" + KnownMedia.SCENE.toString().toUpperCase(java.util.Locale.ROOT)))
                .getWidth())
        .isEqualTo(10);
    assertThat(picture(get("/media/" + KnownMedia.PICTURE + "?imagesize=SQUARE")).getWidth())
        .isEqualTo(20);
  }

  @Test
  void aDocumentIsAnsweredAsItIs() {
    // when
    ExportAnswer answer = get("/media/" + KnownMedia.SHEET);

    // then
    assertThat(answer.header("Content-Type")).contains("application/pdf");
    assertThat(answer.bytes()).isEqualTo(KnownMedia.SHEET_BYTES);
    assertThat(get("/v2" + HAMMER + "FDV").bytes()).isEqualTo(KnownMedia.SHEET_BYTES);
  }

  @Test
  void aDownloadCarriesTheFilesName() {
    assertThat(get("/media/" + KnownMedia.PICTURE + "?download=true").header("Content-Disposition"))
        .contains("attachment; filename=\"hammer.png\"; filename*=UTF-8''hammer.png");
    assertThat(
            get("/media/" + KnownMedia.PICTURE + "?download=false").header("Content-Disposition"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void credentialsRightOrWrongDoNotMatter(int version) {
    String path = "/api/v" + version + HAMMER + "SQUARE";
    assertThat(SERVER.client().get(path).status()).isEqualTo(200);
    assertThat(SERVER.client().as("buyer", "wrong").get(path).status()).isEqualTo(200);
    assertThat(SERVER.client().with("Authorization", "Nonsense").get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v2/media/images/items/99999999/SQUARE",
        "/v2/media/images/items/10000050/SQUARE", // of type Special, without a picture
        "/v1/media/images/items/10000010/HUGE",
        "/v1/media/images/items/10000010/TEG",
        "/media/00000000-0000-0000-0000-000000000000"
      })
  void whatIsNotThereIsNotFound(String path) {
    // when
    ExportAnswer answer = get(path);

    // then
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("no-such-resource");
  }

  @ParameterizedTest
  @CsvSource({
    "/v2/media/images/items/1/SQUARE, nobbNumber",
    "/v2/media/images/items/10000010/PB?imagesize=HUGE, imagesize",
    "/media/abc, guid",
    "/media/11111111-2222-3333-4444-555555555555?download=maybe, download"
  })
  void whatCannotBeIsAFault(String path, String field) {
    // when
    ExportAnswer answer = get(path);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors(field)).hasSize(1);
  }

  @Test
  void aPictureIsNotSentAgainToWhoHasIt() {
    // given
    ExportAnswer first = get("/v2" + HAMMER + "SQUARE");
    String tag = first.header("ETag").orElseThrow();

    // when
    ExportAnswer again =
        SERVER.client().anonymous().with("If-None-Match", tag).get("/api/v1" + HAMMER + "SQUARE");

    // then
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
    assertThat(again.header("ETag")).contains(tag);
    assertThat(first.header("Cache-Control")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void relationsTellTheMediaOfItemsToSubscribers(int version) {
    // when
    ExportAnswer answer =
        SERVER.client().get("/api/v" + version + "/media/relations?nobbnos=10000010,10000020");

    // then
    assertThat(answer.json()).hasSize(3);
    assertThat(answer.json().get(2))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"nobbNumber": 10000010, "supplierParticipantNumber": "50001",
                     "guid": "11111111-2222-3333-4444-555555555555", "mediaType": "PB",
                     "isPrimary": true, "fileName": "hammer.png", "contentType": "image/png",
                     "url": "%s/api/media/11111111-2222-3333-4444-555555555555",
                     "lastModifiedDate": "2025-05-05T05:05:05Z"}\
                    """
                        .formatted(SERVER.address())));
    assertThat(SERVER.client().get("/api/v" + version + "/media/relations").json()).hasSize(3);
    assertThat(SERVER.client().get("/api/v2/media/relations?nobbnos=10000020").text())
        .isEqualTo("[]");
  }
}
